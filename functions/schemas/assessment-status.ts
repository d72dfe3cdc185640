import { z } from 'zod';

/** Where an assessment is in its life. */
export const assessmentStatus = z.enum(['draft', 'submitted']).meta({
  id: 'AssessmentStatus',
  description: 'A draft takes answers; a submitted assessment is read-only.',
});

import { z } from 'zod';
import { assessmentStatuses } from '../store/store.ts';

/** Where an assessment is in its life. */
export const assessmentStatus = z.enum(assessmentStatuses).meta({
  id: 'AssessmentStatus',
  description:
    'A draft takes answers. What was submitted waits for a review and is read-only, as is what was approved; what was returned becomes a draft again when it is reopened, and what was approved goes on as a new revision.',
});

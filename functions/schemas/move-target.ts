import { z } from 'zod';

/** What `move-assessment` is sent. */
export const moveTarget = z
  .strictObject({
    version: z.string().max(20).meta({ description: 'The newer version to move to, such as `1.1`.' }),
  })
  .meta({ id: 'MoveTarget', description: 'The questionnaire version to move to.' });

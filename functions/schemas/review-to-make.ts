import { z } from 'zod';
import { reviewDecisions } from '../store/store.ts';
import { plainText } from './plain-text.ts';

/** What `review-assessment` is sent. */
export const reviewToMake = z
  .strictObject({
    decision: z.enum(reviewDecisions).meta({
      description: '`approved`: it stands as it is. `returned`: the department has to change something.',
    }),
    comment: plainText(2000).optional().meta({
      description: 'What whoever filled it in should know; needed to return an assessment.',
    }),
  })
  .refine(({ decision, comment }) => decision === 'approved' || comment, {
    path: ['comment'],
    message: 'Say what has to change before it is submitted again.',
    params: { code: 'comment-missing' },
  })
  .meta({ id: 'ReviewToMake', description: 'A decision on a submitted assessment, with its comment.' });

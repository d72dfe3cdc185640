import { z } from 'zod';
import { reviewDecisions } from '../store/store.ts';
import { actor } from './actor.ts';

/** What a reviewer decided, as the API shows it. */
export const review = z
  .object({
    decision: z.enum(reviewDecisions),
    comment: z.string().meta({ description: 'Plain text; empty where the reviewer wrote none.' }),
    reviewedAt: z.iso.datetime(),
    reviewedBy: actor,
  })
  .meta({ id: 'Review', description: 'A decision on a submitted assessment.' });

import { z } from 'zod';
import { listOf } from './list-of.ts';

const addition = z
  .object({ id: z.string(), title: z.string(), because: z.string() })
  .meta({ id: 'AdviceAddition', description: 'Something advised beside the choice.' });

const change = z
  .object({
    choice: z.string(),
    when: z.string().meta({ description: 'What would have to be otherwise, in one sentence.' }),
  })
  .meta({ id: 'AdviceChange', description: 'Another choice, and what would lead to it.' });

/** What an adviser advises. */
export const advice = z
  .object({
    id: z.string().meta({ description: 'Id of the adviser.' }),
    title: z.string(),
    choice: z.string().nullable().meta({
      description:
        'Id of the choice, `none` and `not-yet` included where the adviser has them; `null` while nothing is assessed.',
    }),
    choiceTitle: z.string().nullable(),
    settled: z.boolean().meta({ description: 'True when no open question can change the choice.' }),
    reasons: listOf(z.string()),
    runnerUp: z.string().nullable().meta({ description: 'The choice that the table would make without it.' }),
    wouldChange: listOf(change),
    additions: listOf(addition),
    openQuestions: listOf(z.string()).meta({ description: 'Questions that can still change the choice.' }),
  })
  .meta({
    id: 'Advice',
    description: 'What one adviser advises, with its reasons and what would change it.',
  });

import { z } from 'zod';
import { answerValue } from './answers.ts';
import { listOf } from './list-of.ts';
import { sureness } from './sureness.ts';

const confirmed = z
  .object({
    questionId: z.string(),
    answer: answerValue,
    sureness,
    file: z.string(),
    line: z.int().min(1),
  })
  .meta({ id: 'ConfirmedSuggestion', description: 'An answer that was written, and where it comes from.' });

const notConfirmed = z
  .object({
    questionId: z.string(),
    reason: z.enum([
      'no-suggestion',
      'statements-open',
      'already-so',
      'answered-otherwise',
      'files-differ',
      'less-sure',
    ]),
    detail: z.string().meta({ description: 'Why, and what to do.' }),
  })
  .meta({ id: 'UnconfirmedSuggestion', description: 'A suggestion that was not taken, and why.' });

/** What `confirm-suggestions` answers. */
export const confirmation = z
  .object({ confirmed: listOf(confirmed), notConfirmed: listOf(notConfirmed) })
  .meta({ id: 'Confirmation', description: 'What was written as answers, and what was not.' });

import { z } from 'zod';
import { sureness } from './sureness.ts';

/** What `confirm-suggestions` is sent: questions by name, or all that are open. */
export const suggestionsToConfirm = z
  .strictObject({
    questions: z.array(z.string().max(200)).min(1).max(500).optional().meta({
      description: 'The questions whose suggested answers are taken, whatever was answered before.',
    }),
    all: z.literal(true).optional().meta({
      description: 'In place of `questions`: every question that is unanswered, or answered with `null`.',
    }),
    sureness: sureness.optional().meta({
      description:
        'With `all`: the least sureness, `implied-by-default` when it is left out; what is less sure is left to a person.',
    }),
  })
  .refine(({ questions, all }) => (questions === undefined) !== (all === undefined), {
    message: 'Send either "questions" or "all".',
    params: { code: 'either-or' },
  })
  .refine(({ all, sureness: least }) => all !== undefined || least === undefined, {
    path: ['sureness'],
    message: 'Send this with "all" only: questions that are named are taken however sure.',
    params: { code: 'either-or' },
  })
  .meta({ id: 'SuggestionsToConfirm', description: 'Which suggested answers a person takes for true.' });

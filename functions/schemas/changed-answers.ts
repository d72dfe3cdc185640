import { z } from 'zod';
import { answers } from './answers.ts';

/** What `try-what-if` is sent. */
export const changedAnswers = z
  .strictObject({
    answers: answers.optional(),
    remove: z
      .array(z.string().max(200))
      .max(500)
      .optional()
      .meta({ description: 'Questions to take as unanswered.' }),
  })
  .meta({
    id: 'ChangedAnswers',
    description: 'What to take as changed; every question that it does not name stays as it is.',
  });

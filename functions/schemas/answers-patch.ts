import { z } from 'zod';
import { answers } from './answers.ts';
import { plainText } from './plain-text.ts';

const notesPatch = z.record(z.string(), plainText(2000, 1).nullable()).meta({
  id: 'NotesPatch',
  description: 'Question id → the note to keep beside the answer; `null` takes it away.',
});

const overridesPatch = z.record(z.string(), plainText(500, 1).nullable()).meta({
  id: 'OverridesPatch',
  description:
    'Question id → why the answer stands although files show another one; `null` takes the reason away.',
});

/** What `save-answers` merges into a draft. */
export const answersPatch = z
  .strictObject({
    answers: answers.optional(),
    notes: notesPatch.optional(),
    overrides: overridesPatch.optional(),
    remove: z
      .array(z.string().max(200))
      .max(500)
      .optional()
      .meta({ description: 'Questions that become unanswered again.' }),
  })
  .meta({
    id: 'AnswersPatch',
    description: 'What changes; every question that it does not name stays as it is.',
  });

import { z } from 'zod';
import { answerValue } from './answers.ts';
import { difference } from './difference.ts';
import { listOf } from './list-of.ts';

const since = z
  .object({
    kind: z.enum(['return', 'revision', 'start']).meta({
      description:
        '`return`: when it was last returned. `revision`: when it went on from the revision before. `start`: when it was started, with nothing before it.',
    }),
    assessmentId: z.string().optional().meta({ description: 'Of `revision`: ULID of the revision before.' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Since', description: 'The moment with which an assessment is compared.' });

const changedAnswer = z
  .object({
    questionId: z.string(),
    text: z.string(),
    before: answerValue.optional(),
    after: answerValue.optional(),
  })
  .meta({ id: 'ChangedAnswer', description: 'A side that is left out was, or is now, unanswered.' });

const changedText = z
  .object({
    questionId: z.string(),
    text: z.string().meta({ description: 'The question.' }),
    before: z.string().optional(),
    after: z.string().optional(),
  })
  .meta({ id: 'ChangedText', description: 'A side that is left out was, or is now, not there.' });

/** What changed in an assessment. */
export const changes = z
  .object({
    since,
    answers: listOf(changedAnswer).meta({
      description: 'In the order of the questionnaire, then questions that it no longer asks.',
    }),
    notes: listOf(changedText).meta({ description: 'Notes, in the same order.' }),
    overrides: listOf(changedText).meta({
      description: 'Reasons why an answer stands against a file, in the same order.',
    }),
    difference: difference.optional(),
  })
  .meta({
    id: 'Changes',
    description:
      'What changed in an assessment since its last review, and what that does to the result. `difference` is left out where there was nothing before.',
  });

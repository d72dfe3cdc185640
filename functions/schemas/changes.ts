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

/** What changed in an assessment. */
export const changes = z
  .object({
    since,
    answers: listOf(changedAnswer).meta({
      description: 'In the order of the questionnaire, then questions that it no longer asks.',
    }),
    difference: difference.optional(),
  })
  .meta({
    id: 'Changes',
    description:
      'What changed in an assessment since its last review, and what that does to the result. `difference` is left out where there was nothing before.',
  });

import { z } from 'zod';
import { type Answer, type Answers, LONGEST_REASON } from '../../questionnaire/answers.ts';

const notApplicable = z.strictObject({ notApplicable: z.string().min(1).max(LONGEST_REASON) }).meta({
  id: 'NotApplicable',
  description: 'The question does not apply to this application, with the reason why.',
});

// The first member takes every value, at no cost: `readAnswers`, which knows the question, says what is wrong.
const anyAnswer = z.union([
  z.unknown().meta({ type: 'number' }),
  z.string().nullable(),
  z.array(z.string()),
  z.boolean(),
  notApplicable,
]);

/** One answer as the document describes it; what is accepted depends on its question and is judged by `readAnswers`. */
export const answerValue = anyAnswer.meta({
  id: 'AnswerValue',
  description:
    'An option id (one-of), a list of option ids (several-of), a whole number, true or false, a text, `null` for "we do not know", or the reason why the question does not apply.',
}) as unknown as z.ZodType<Answer, Answer>;

/** Question id → answer. */
export const answers = z.record(z.string(), answerValue).meta({
  id: 'Answers',
  description: 'Question id → answer. A question that is left out is unanswered, which differs from `null`.',
  example: { 'planned-life': 'over-three-years', 'service-count': 3, 'session-state': null },
}) as unknown as z.ZodType<Answers, Answers>;

import fc from 'fast-check';
import type { Answer, Answers } from '../../questionnaire/answers.ts';
import type { Question, Questionnaire } from '../../questionnaire/question.ts';

/** Any known value of a question. */
export function knownAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'one-of':
      return fc.constantFrom(...question.options.map((option) => option.id));
    case 'several-of': {
      const free = question.options.map((option) => option.id).filter((id) => id !== question.none);
      const some = fc.subarray(free, { minLength: 1 });
      return question.none === undefined ? some : fc.oneof(some, fc.constant([question.none]));
    }
    case 'whole-number':
      return fc.integer({ min: question.least, max: question.most });
    case 'yes-no':
      return fc.boolean();
    case 'short-text':
      return fc.string({ minLength: 1, maxLength: 40 }).map((text) => `.${text}`);
  }
}

/** Any answer that closes a question: a value, or "not applicable" where that is allowed. */
export function closingAnswer(question: Question): fc.Arbitrary<Answer> {
  const value = knownAnswer(question);
  if (question.alwaysApplies) return value;
  return fc.oneof(
    { weight: 8, arbitrary: value },
    { weight: 1, arbitrary: fc.constant({ notApplicable: 'It has none.' }) },
  );
}

/** Any accepted set of answers: some questions unanswered, some "we do not know". `openness` is the share left open, in tenths. */
export function someAnswers(questionnaire: Questionnaire, openness = 3): fc.Arbitrary<Answers> {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const entry = (question: Question): fc.Arbitrary<[string, Answer | undefined]> =>
    fc
      .oneof(
        { weight: 10 - openness, arbitrary: closingAnswer(question) },
        { weight: openness, arbitrary: fc.constantFrom(null, undefined) },
      )
      .map((answer) => [question.id, answer]);
  return fc
    .tuple(...questions.map(entry))
    .map((entries) => Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)) as Answers);
}

/** Any set of answers that leaves no question open. */
export function fullAnswers(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  return someAnswers(questionnaire, 0);
}

/** `answers` with every open question closed as in `closing`. */
export function completed(answers: Answers, closing: Answers): Answers {
  const known = Object.entries(answers).filter(([, answer]) => answer !== null);
  return { ...closing, ...Object.fromEntries(known) };
}

import type { z } from 'zod';
import { type Answer, questionsOf } from '../../questionnaire/answers.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { answerInWords } from '../../templates/answer-in-words.ts';
import type { ReviewChanges } from '../../templates/components/review-changes.tsx';
import type { changes } from '../schemas/changes.ts';
import type { Review } from '../store/store.ts';

/** What changed in an assessment as its review shows it: questions and answers in words, with the comment of the last return. */
export function reviewChanges(
  { answers, notes, overrides, difference, since }: z.infer<typeof changes>,
  {
    questionnaire,
    language,
    reviews,
    nameOf,
  }: {
    /** In the language. */
    readonly questionnaire: Questionnaire;
    readonly language: Language;
    readonly reviews: readonly Review[];
    readonly nameOf: (actor: string) => string;
  },
): ReviewChanges {
  const questions = questionsOf(questionnaire);
  const typed = (texts: typeof notes) =>
    texts.map(({ questionId, text, before = '–', after = '–' }) => ({
      text: questions.get(questionId)?.text ?? text,
      before,
      after,
    }));
  const returned = reviews.findLast(({ decision }) => decision === 'returned');
  return {
    since,
    difference,
    returned:
      since.kind === 'return' && returned
        ? { comment: returned.comment, by: nameOf(returned.reviewedBy), at: returned.reviewedAt }
        : undefined,
    answers: answers.map(({ questionId, text, before, after }) => {
      const question = questions.get(questionId);
      // A question that is no longer asked has no options by which its answer could be read.
      const say = (answer: Answer | undefined) =>
        question ? answerInWords(question, answer, language) : typeof answer === 'string' ? answer : '–';
      return { text: question?.text ?? text, before: say(before), after: say(after) };
    }),
    notes: typed(notes),
    overrides: typed(overrides),
  };
}

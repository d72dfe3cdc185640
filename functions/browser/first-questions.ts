import { questionsOf } from '../../questionnaire/answers.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import type { NextQuestion } from '../../scoring/result.ts';

const MOST = 3;

/** The open questions that decide most, with what each can change; at most three, none that decides nothing. */
export function firstQuestions(questionnaire: Questionnaire, next: readonly NextQuestion[]) {
  return next
    .filter(({ decides }) => decides.length > 0)
    .slice(0, MOST)
    .flatMap(({ questionId, decides }) => {
      const question = questionsOf(questionnaire).get(questionId);
      return question ? [{ question, decides }] : [];
    });
}

import type { Answers } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Policy } from './policy.ts';
import type { Result } from './result.ts';
import { scoreAnswers } from './score-answers.ts';

/** What changed answers would mean: their result, and what in it differs from the result of the answers as they are. */
export interface WhatIf {
  readonly difference: Difference;
  readonly result: Result;
}

/** The result of `changed` answers beside that of the `answers` as they are. Both must have been accepted by `readAnswers`. */
export function whatIf(
  questionnaire: Questionnaire,
  answers: Answers,
  changed: Answers,
  policy: Policy,
): WhatIf {
  const result = scoreAnswers(questionnaire, changed, policy);
  return { difference: differenceOf(scoreAnswers(questionnaire, answers, policy), result), result };
}

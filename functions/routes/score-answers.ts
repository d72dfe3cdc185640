import { scoreAnswers as score } from '../../scoring/score-answers.ts';
import { readGivenAnswers } from '../answers/read-given-answers.ts';
import { defineRoute } from '../define-route.ts';
import { answersToScore } from '../schemas/answers-to-score.ts';
import { exampleAnswersToScore } from '../schemas/example-answers-to-score.ts';
import { exampleResult } from '../schemas/example-result.ts';
import { result } from '../schemas/result.ts';

/** The result of answers that are not stored. */
export const scoreAnswers = defineRoute({
  id: 'score-answers',
  method: 'post',
  path: '/v1/scores',
  tag: 'Scoring',
  summary: 'Score answers',
  description:
    'What the answers mean: score, verdict, findings, migration path and what to do next. Nothing is stored, and the same answers always give the same result, as long as your department’s own values of the landing zone stay the same. Only answers are judged: every `basis` is `asserted`, no risk is accepted, and no file can contradict; `get-result` judges a stored assessment with its notes, evidence and accepted risks. The example is shortened to two findings.',
  scope: 'read',
  body: answersToScore,
  bodyExample: exampleAnswersToScore,
  reply: { status: 200, description: 'The result.', schema: result, example: exampleResult },
  async handle({ body, findQuestionnaire }) {
    const given = await readGivenAnswers(body, findQuestionnaire);
    return 'refused' in given ? given : { body: score(given.questionnaire, given.answers, given.policy) };
  },
});

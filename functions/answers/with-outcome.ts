import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Assessment } from '../store/store.ts';
import type { QuestionnaireFinder } from './questionnaire-finder.ts';
import { answeredQuestionnaire } from './scored-assessment.ts';

/** An assessment with the outcome of its answers, in place of an earlier one. Reads no evidence, which changes no point. */
export async function withOutcome(assessment: Assessment, find: QuestionnaireFinder): Promise<Assessment> {
  const { questionnaire, answers, policy } = await answeredQuestionnaire(assessment, find);
  const { blockers, recommendation, score, verdict } = scoreAnswers(questionnaire, answers, policy);
  const { band, settled } = verdict;
  const { path } = recommendation;
  return { ...assessment, outcome: { band, settled, path, ...score, blockers: blockers.length } };
}

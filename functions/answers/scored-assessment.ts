import { type Answers, readAnswers } from '../../questionnaire/answers.ts';
import type { AcceptedRisks } from '../../scoring/residual.ts';
import type { Result } from '../../scoring/result.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Assessment } from '../store/store.ts';
import { dayOf } from './day-of.ts';
import type { FoundQuestionnaire, QuestionnaireFinder } from './questionnaire-finder.ts';

/** The questionnaire that an assessment is on. Throws when there is none any more, which is a fault of ours. */
export async function questionnaireOf(
  { questionnaire: { id, version } }: Assessment,
  find: QuestionnaireFinder,
): Promise<FoundQuestionnaire> {
  const found = await find(id, version);
  if (!found) throw new Error(`Questionnaire ${id} ${version} is in use and not there.`);
  return found;
}

/** A stored assessment with what its answers mean at the moment `now`, when accepted risks may have expired. Throws when the answers no longer fit, which is a fault of ours. */
export async function scoredAssessment(
  assessment: Assessment,
  now: string,
  find: QuestionnaireFinder,
): Promise<FoundQuestionnaire & { readonly answers: Answers; readonly result: Result }> {
  const found = await questionnaireOf(assessment, find);
  const { questionnaire, policy } = found;
  const read = readAnswers(questionnaire, assessment.answers);
  if (!read.ok) throw new Error(`Stored answers do not fit ${questionnaire.id} ${questionnaire.version}.`);
  return {
    ...found,
    answers: read.answers,
    result: scoreAnswers(questionnaire, read.answers, policy, acceptedRisksAt(assessment, now)),
  };
}

/** The risks that were accepted with an assessment, and the day in Hong Kong at the moment `now`. */
export const acceptedRisksAt = ({ acceptedRisks = {} }: Assessment, now: string): AcceptedRisks => ({
  on: dayOf(now),
  risks: Object.entries(acceptedRisks).map(([criterionId, { reason, owner, expiresOn }]) => ({
    criterionId,
    reason,
    owner,
    expiresOn,
  })),
});

import { readAnswers } from '../../questionnaire/answers.ts';
import type { AcceptedRisks } from '../../scoring/residual.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Assessment, Store } from '../store/store.ts';
import { attachedEvidence, evidenced } from './attached-evidence.ts';
import { dayOf } from './day-of.ts';
import type { FoundQuestionnaire, QuestionnaireFinder } from './questionnaire-finder.ts';

/** The questionnaire that an assessment is on. Throws when there is none any more, which is a fault of ours. */
export async function questionnaireOf(
  { questionnaire: { id, version } }: Pick<Assessment, 'questionnaire'>,
  find: QuestionnaireFinder,
): Promise<FoundQuestionnaire> {
  const found = await find(id, version);
  if (!found) throw new Error(`Questionnaire ${id} ${version} is in use and not there.`);
  return found;
}

/** The questionnaire that an assessment is on, with its answers. Throws when they no longer fit, which is a fault of ours. */
export async function answeredQuestionnaire(assessment: Assessment, find: QuestionnaireFinder) {
  const found = await questionnaireOf(assessment, find);
  const { id, version } = found.questionnaire;
  const read = readAnswers(found.questionnaire, assessment.answers);
  if (!read.ok) throw new Error(`Stored answers do not fit ${id} ${version}.`);
  return { ...found, answers: read.answers };
}

/** Where what belongs to an assessment is found. */
export interface Sources {
  /** The moment, when accepted risks may have expired. */
  readonly now: string;
  readonly findQuestionnaire: QuestionnaireFinder;
  readonly store: Pick<Store, 'getReadings'>;
}

/**
 * A stored assessment with its evidence, and with what both mean at a moment. Throws when the answers no longer fit, which is a
 * fault of ours.
 */
export async function scoredAssessment(assessment: Assessment, sources: Sources) {
  const found = await answeredQuestionnaire(assessment, sources.findQuestionnaire);
  const { questionnaire, policy, answers } = found;
  const evidence = await attachedEvidence(assessment, sources.store);
  const { bases, compared, contradictions } = evidenced(questionnaire, { ...assessment, answers }, evidence);
  return {
    ...found,
    evidence,
    compared,
    contradictions,
    result: scoreAnswers(questionnaire, answers, policy, acceptedRisksAt(assessment, sources.now), bases),
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

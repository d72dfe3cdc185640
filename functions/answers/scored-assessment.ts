import { type Answers, readAnswers } from '../../questionnaire/answers.ts';
import { findQuestionnaire } from '../../questionnaire/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { type Policy, policyOf } from '../../scoring/policy.ts';
import type { AcceptedRisk, Result } from '../../scoring/result.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Assessment } from '../store/store.ts';
import { dayOf } from './day-of.ts';

/** The questionnaire that an assessment was started with. Throws when it is no longer published, which is a fault of ours. */
export function questionnaireOf({ questionnaire: { id, version } }: Assessment): Questionnaire {
  const questionnaire = findQuestionnaire(id, version);
  if (!questionnaire) throw new Error(`Questionnaire ${id} ${version} is in use and not published.`);
  return questionnaire;
}

/** A stored assessment with what its answers mean at the moment `now`, when accepted risks may have expired. Throws when the answers no longer fit, which is a fault of ours. */
export function scoredAssessment(
  assessment: Assessment,
  now: string,
): {
  readonly questionnaire: Questionnaire;
  readonly policy: Policy;
  readonly answers: Answers;
  readonly result: Result;
} {
  const questionnaire = questionnaireOf(assessment);
  const read = readAnswers(questionnaire, assessment.answers);
  if (!read.ok) throw new Error(`Stored answers do not fit ${questionnaire.id} ${questionnaire.version}.`);
  const policy = policyOf(questionnaire);
  return {
    questionnaire,
    policy,
    answers: read.answers,
    result: scoreAnswers(questionnaire, read.answers, policy, { on: dayOf(now), risks: risksOf(assessment) }),
  };
}

const risksOf = ({ acceptedRisks = {} }: Assessment): AcceptedRisk[] =>
  Object.entries(acceptedRisks).map(([criterionId, { reason, owner, expiresOn }]) => ({
    criterionId,
    reason,
    owner,
    expiresOn,
  }));

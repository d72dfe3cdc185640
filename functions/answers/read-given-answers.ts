import { type Answers, readAnswers } from '../../questionnaire/answers.ts';
import { findQuestionnaire } from '../../questionnaire/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { type Policy, policyOf } from '../../scoring/policy.ts';
import { type Refusal, refuse } from '../problem.ts';

/** What a request says of the questionnaire that it means and of its answers; both may be missing. */
export interface GivenAnswers {
  readonly questionnaire?: { readonly id: string; readonly version?: string | undefined } | undefined;
  readonly answers?: Answers | undefined;
}

/** The questionnaire that a request means (the newest `application-readiness` by default) with its policy, and its answers, read. */
export function readGivenAnswers({
  questionnaire: choice = { id: 'application-readiness' },
  answers = {},
}: GivenAnswers):
  | { readonly questionnaire: Questionnaire; readonly policy: Policy; readonly answers: Answers }
  | Refusal<'invalid-request'> {
  const questionnaire = findQuestionnaire(choice.id, choice.version);
  if (!questionnaire) {
    const known = findQuestionnaire(choice.id) !== undefined;
    const pointer = known ? '/questionnaire/version' : '/questionnaire/id';
    const detail = `There is no such ${known ? 'version of this questionnaire' : 'questionnaire'}. GET /v1/questionnaires lists them all.`;
    return refuse('invalid-request', detail, {
      errors: [{ pointer, code: 'unknown-questionnaire', detail }],
    });
  }
  const read = readAnswers(questionnaire, answers);
  if (read.ok) return { questionnaire, policy: policyOf(questionnaire), answers: read.answers };
  return refuseAnswers(read.issues.map((issue) => ({ ...issue, pointer: `/answers${issue.pointer}` })));
}

/** The refusal of answers that do not fit their questionnaire, with every issue. */
export function refuseAnswers(
  errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[],
): Refusal<'invalid-request'> {
  const detail =
    errors.length === 1
      ? 'One thing is wrong with the answers.'
      : `${errors.length} things are wrong with the answers.`;
  return refuse('invalid-request', detail, { errors });
}

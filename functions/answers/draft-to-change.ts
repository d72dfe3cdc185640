import type { Scope } from '../auth/principal.ts';
import type { RouteRequest } from '../define-route.ts';
import { assessmentNotFound, type Refusal, refuse } from '../problem.ts';
import type { Assessment, AssessmentStatus } from '../store/store.ts';

/** What a request for one assessment brings. */
export type AskedAssessment = Pick<
  RouteRequest<Scope, { readonly assessmentId: string }, unknown, unknown>,
  'checkVersion' | 'params' | 'parts' | 'principal'
>;

const whatToDo: Readonly<Record<Exclude<AssessmentStatus, 'draft'>, string>> = {
  submitted: 'This assessment is submitted and read-only. To change it, ask a reviewer to return it.',
  returned: 'This assessment was returned and is read-only. Reopen it to change it.',
  approved: 'This assessment is approved and stays as it is. Reopen it to go on with a new revision.',
};

/** The draft that a request changes, or the refusal where there is none, `If-Match` names another version, or it is no draft. */
export async function draftToChange({
  checkVersion,
  params,
  parts,
  principal,
}: AskedAssessment): Promise<Assessment | Refusal<'assessment-not-found' | 'stale-version' | 'not-a-draft'>> {
  const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
  if (!stored) return assessmentNotFound;
  const stale = checkVersion(stored);
  if (stale) return stale;
  return stored.status === 'draft' ? stored : refuse('not-a-draft', whatToDo[stored.status]);
}

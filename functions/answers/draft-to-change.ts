import type { Scope } from '../auth/principal.ts';
import type { RouteRequest } from '../define-route.ts';
import { assessmentNotFound, notADraft, type Refusal } from '../problem.ts';
import type { Assessment } from '../store/store.ts';

type Asking = Pick<
  RouteRequest<Scope, { readonly assessmentId: string }, unknown, unknown>,
  'checkVersion' | 'params' | 'parts' | 'principal'
>;

/** The draft that a request changes, or the refusal where there is none, `If-Match` names another version, or it was submitted. */
export async function draftToChange({
  checkVersion,
  params,
  parts,
  principal,
}: Asking): Promise<Assessment | Refusal<'assessment-not-found' | 'stale-version' | 'not-a-draft'>> {
  const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
  if (!stored) return assessmentNotFound;
  const stale = checkVersion(stored);
  if (stale) return stale;
  return stored.status === 'draft' ? stored : notADraft;
}

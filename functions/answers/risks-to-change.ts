import { hasScope } from '../auth/principal.ts';
import { assessmentNotFound, type Refusal, refuse } from '../problem.ts';
import type { Assessment } from '../store/store.ts';
import type { AskedAssessment } from './draft-to-change.ts';

/**
 * The assessment whose accepted risks a request changes: a draft, or, for who may review, a submitted one. Otherwise the
 * refusal.
 */
export async function risksToChange({
  checkVersion,
  params,
  parts,
  principal,
}: AskedAssessment): Promise<
  Assessment | Refusal<'assessment-not-found' | 'stale-version' | 'risks-closed' | 'scope-missing'>
> {
  const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
  if (!stored) return assessmentNotFound;
  const stale = checkVersion(stored);
  if (stale) return stale;
  if (stored.status === 'approved' || stored.status === 'returned')
    return refuse(
      'risks-closed',
      `This assessment is ${stored.status}, and its accepted risks are part of that decision. Reopen it to change them.`,
    );
  if (stored.status === 'submitted' && !hasScope(principal, 'review'))
    return refuse(
      'scope-missing',
      'This assessment is submitted; only a reviewer (scope "review") accepts or withdraws its risks.',
    );
  return stored;
}

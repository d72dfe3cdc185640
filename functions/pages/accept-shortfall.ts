import type { RiskErrors, TypedRisk } from '../../templates/components/risk-form.tsx';
import { AcceptShortfallPage } from '../../templates/pages/accept-shortfall.tsx';
import { hasScope, type Principal } from '../auth/principal.ts';
import { assessmentFrame } from '../browser/assessment-frame.ts';
import { assessmentPath } from '../browser/assessment-path.ts';
import { assessmentReport } from '../browser/assessment-report.ts';
import { fieldErrors } from '../browser/field-errors.ts';
import { definePage, type PageAnswer, type PageRequest } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { acceptRisk } from '../routes/accept-risk.ts';
import { withdrawAcceptedRisk } from '../routes/withdraw-accepted-risk.ts';
import type { AssessmentStatus } from '../store/store.ts';

const fields = ['reason', 'owner', 'expiresOn'] as const;

/** Accepts a claim that falls short as a risk until a day, changes that, or withdraws it. */
export const acceptShortfall = definePage({
  id: 'accept-shortfall',
  path: '/departments/{departmentId}/assessments/{assessmentId}/risks/{criterionId}',
  access: 'write',
  orAccess: 'review',
  get: (request) => show(request),
  fields: (name) => (['version', 'withdraw', ...fields].some((field) => field === name) ? 'one' : undefined),
  async post(request, form) {
    const { call, params, parts, principal } = request;
    const { assessmentId = '', criterionId = '' } = params;
    const where = { params: { assessmentId, criterionId }, version: Number(form.one('version')) };
    const isWithdrawal = form.one('withdraw') !== '';
    const typed = isWithdrawal
      ? undefined
      : { reason: form.one('reason'), owner: form.one('owner'), expiresOn: form.one('expiresOn') };
    const attempt = form.one('attempt') || parts.newId();
    const changed = typed
      ? await call(acceptRisk, { ...where, body: typed, idempotencyKey: attempt })
      : await call(withdrawAcceptedRisk, where);
    if (!('refused' in changed)) {
      const isReviewed = changed.body.status === 'submitted';
      return {
        redirect: `${assessmentPath(principal.departmentId, assessmentId)}/${isReviewed ? 'review' : 'result'}`,
        notice: isWithdrawal ? 'risk-withdrawn' : 'risk-accepted',
      };
    }
    if (changed.refused === 'stale-version') return show(request, { typed, isStale: true });
    const errors = fieldErrors(changed, fields);
    return Object.keys(errors).length === 0 ? changed : show(request, { typed, errors, attempt });
  },
});

interface Sent {
  readonly typed?: TypedRisk | undefined;
  readonly errors?: RiskErrors;
  readonly isStale?: boolean;
  /** Kept where the same acceptance may be sent again. */
  readonly attempt?: string;
}

/** The page as it opens, or with what was sent and why it did not count. */
async function show(request: PageRequest<'write'>, sent?: Sent): Promise<PageAnswer> {
  const { frame, params, parts, principal } = request;
  const found = await assessmentReport(request);
  if ('refused' in found) return found;
  const { input, stored } = found;
  const finding = input.result.findings.find(({ criterionId }) => criterionId === params['criterionId']);
  if (!finding)
    return refuse('criterion-not-found', 'The questionnaire of this assessment has no such claim.');
  const accepted = input.result.residual?.risks.find(
    ({ criterionId }) => criterionId === finding.criterionId,
  );
  return {
    view: AcceptShortfallPage({
      frame,
      assessment: assessmentFrame(stored, input.application.name, principal),
      finding,
      accepted,
      closed: closedFor(stored.status, principal),
      version: stored.version,
      attempt: sent?.attempt ?? parts.newId(),
      typed: sent?.typed ?? accepted ?? { reason: '', owner: '', expiresOn: '' },
      errors: sent?.errors,
      isStale: sent?.isStale,
    }),
    ...(sent ? { status: sent.isStale ? 409 : 400 } : {}),
  };
}

/** Why this person cannot change accepted risks of an assessment with this status; `undefined` where they can. */
function closedFor(status: AssessmentStatus, principal: Principal): 'decided' | 'submitted' | undefined {
  if (status === 'approved' || status === 'returned') return 'decided';
  return status === 'submitted' && !hasScope(principal, 'review') ? 'submitted' : undefined;
}

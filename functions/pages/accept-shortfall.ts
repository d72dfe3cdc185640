import { fallsShort } from '../../scoring/judge.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import { type RiskErrors, riskFields, type TypedRisk } from '../../templates/components/risk-form.tsx';
import { AcceptShortfallPage, type RiskState } from '../../templates/pages/accept-shortfall.tsx';
import { hasScope } from '../auth/principal.ts';
import { assessmentFrame } from '../browser/assessment-frame.ts';
import { assessmentReport } from '../browser/assessment-report.ts';
import { fieldErrors } from '../browser/field-errors.ts';
import { definePage, type PageAnswer, type PageRequest } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { acceptRisk } from '../routes/accept-risk.ts';
import { withdrawAcceptedRisk } from '../routes/withdraw-accepted-risk.ts';
import type { AssessmentStatus } from '../store/store.ts';

/** A claim that falls short, and the acceptance of it as a risk. */
export const acceptShortfall = definePage({
  id: 'accept-shortfall',
  path: '/departments/{departmentId}/assessments/{assessmentId}/risks/{criterionId}',
  access: 'write',
  orAccess: 'review',
  get: (request) => show(request),
  fields: (name) => ([...riskFields, 'version', 'step'].includes(name) ? 'one' : undefined),
  async post(request, form) {
    const { call, params: path, parts, principal } = request;
    const params = { assessmentId: path['assessmentId'] ?? '', criterionId: path['criterionId'] ?? '' };
    const version = Number(form.one('version'));
    const attempt = form.one('attempt') || parts.newId();
    const withdraws = form.one('step') === 'withdraw';
    const typed = {
      reason: form.one('reason'),
      owner: form.one('owner'),
      expiresOn: form.one('expiresOn').trim(),
    };
    const changed = withdraws
      ? await call(withdrawAcceptedRisk, { params, version })
      : await call(acceptRisk, { params, body: typed, version, idempotencyKey: attempt });
    if (!('refused' in changed)) {
      return {
        redirect: openedFrom(principal, params.assessmentId),
        notice: withdraws ? 'risk-withdrawn' : 'risk-accepted',
      };
    }
    if (changed.refused === 'stale-version')
      return show(request, { isStale: true, ...(withdraws ? {} : { typed }) });
    const errors = fieldErrors(changed, riskFields);
    return Object.keys(errors).length === 0 ? changed : show(request, { typed, errors, attempt });
  },
});

interface Sent {
  readonly typed?: TypedRisk;
  readonly errors?: RiskErrors;
  readonly isStale?: true;
  /** Kept where the same may be sent again. */
  readonly attempt?: string;
}

/** The page as it opens, or with what was sent and why it was not saved. */
async function show(request: PageRequest<'write'>, sent?: Sent): Promise<PageAnswer> {
  const { frame, params, parts, principal } = request;
  const found = await assessmentReport(request);
  if ('refused' in found) return found;
  const { input, stored } = found;
  const { findings, residual } = input.result;
  const finding = findings.find(({ criterionId }) => criterionId === params['criterionId']);
  if (!finding) return refuse('criterion-not-found', 'The questionnaire has no such claim.');
  const accepted = residual?.risks.find(({ criterionId }) => criterionId === finding.criterionId);
  return {
    view: AcceptShortfallPage({
      frame,
      assessment: assessmentFrame(stored, input.application.name, principal),
      finding,
      fallsShort: fallsShort(finding),
      accepted,
      state: riskState(stored.status, hasScope(principal, 'review')),
      version: stored.version,
      attempt: sent?.attempt ?? parts.newId(),
      typed: sent?.typed ?? accepted ?? { reason: '', owner: '', expiresOn: '' },
      errors: sent?.errors,
      isStale: sent?.isStale ?? false,
      backTo: openedFrom(principal, stored.id),
    }),
    ...(sent ? { status: sent.isStale ? 409 : 400 } : {}),
  };
}

/** The page on which this person chooses a claim to accept. */
const openedFrom = (principal: PageRequest<'write'>['principal'], assessmentId: string): string =>
  `${assessmentPath(principal.departmentId, assessmentId)}/${hasScope(principal, 'review') ? 'review' : 'result'}`;

function riskState(status: AssessmentStatus, mayReview: boolean): RiskState {
  if (status === 'draft') return 'open';
  if (status === 'submitted') return mayReview ? 'open' : 'reviewer-only';
  return 'closed';
}

import { assessmentPath } from '../../templates/assessment-path.ts';
import type { DecisionErrors, TypedDecision } from '../../templates/components/decision-form.tsx';
import { ReviewSubmissionPage } from '../../templates/pages/review-submission.tsx';
import { actorNames } from '../audit/actor-names.ts';
import { assessmentFrame } from '../browser/assessment-frame.ts';
import { assessmentReport } from '../browser/assessment-report.ts';
import { fieldErrors } from '../browser/field-errors.ts';
import { reviewChanges } from '../browser/review-changes.ts';
import { definePage, type PageAnswer, type PageRequest } from '../define-page.ts';
import { getChanges } from '../routes/get-changes.ts';
import { reviewAssessment } from '../routes/review-assessment.ts';

const fields = ['decision', 'comment'] as const;

/** Everything that a reviewer needs about an assessment, and the decision on it. */
export const reviewSubmission = definePage({
  id: 'review-submission',
  path: '/departments/{departmentId}/assessments/{assessmentId}/review',
  access: 'review',
  get: (request) => show(request),
  fields: (name) => (name === 'version' || fields.some((field) => field === name) ? 'one' : undefined),
  async post(request, form) {
    const { call, params, parts, principal } = request;
    const assessmentId = params['assessmentId'] ?? '';
    const attempt = form.one('attempt') || parts.newId();
    const typed = { decision: form.one('decision'), comment: form.one('comment') };
    const { comment } = typed;
    // What is none of the two is refused by the operation, as from any client.
    const decision = typed.decision as 'approved' | 'returned';
    const decided = await call(reviewAssessment, {
      params: { assessmentId },
      body: { decision, ...(comment.trim() === '' ? {} : { comment }) },
      version: Number(form.one('version')),
      idempotencyKey: attempt,
    });
    if (!('refused' in decided)) {
      // What was returned is the department's again, and out of sight for procurement.
      const isInSight = decision === 'approved' || principal.sight === 'everything';
      return {
        redirect: isInSight ? `${assessmentPath(principal.departmentId, assessmentId)}/decision` : '/reviews',
        notice: `assessment-${decision}`,
      };
    }
    if (decided.refused === 'own-submission') return show(request, { typed, refused: 'own' });
    if (decided.refused === 'stale-version' || decided.refused === 'not-submitted')
      return show(request, { typed, refused: 'stale' });
    const errors = fieldErrors(decided, fields);
    return Object.keys(errors).length === 0 ? decided : show(request, { typed, errors, attempt });
  },
});

interface Sent {
  readonly typed: TypedDecision;
  readonly errors?: DecisionErrors;
  readonly refused?: 'stale' | 'own';
  /** Kept where the same decision may be sent again. */
  readonly attempt?: string;
}

/** The page as it opens, or with what was sent and why it did not count. */
async function show(request: PageRequest<'review'>, sent?: Sent): Promise<PageAnswer> {
  const { call, frame, language, params, parts, principal } = request;
  const { departmentId } = principal;
  const [found, changes] = await Promise.all([
    assessmentReport(request),
    call(getChanges, { params: { assessmentId: params['assessmentId'] ?? '' } }),
  ]);
  if ('refused' in found) return found;
  if ('refused' in changes) return changes;
  const { input, stored } = found;
  const { reviews = [], submittedAt, submittedBy } = stored;
  const nameOf = await actorNames([submittedBy ?? [], reviews.map(({ reviewedBy }) => reviewedBy)].flat(), {
    store: parts.store,
    departmentId,
    language,
  });
  return {
    view: ReviewSubmissionPage({
      frame,
      assessment: assessmentFrame(stored, input.application.name, principal),
      input,
      revision: stored.revision,
      submitted: submittedAt === null ? undefined : { at: submittedAt, by: nameOf(submittedBy ?? '') },
      isOwn: submittedBy === principal.actor,
      version: stored.version,
      attempt: sent?.attempt ?? parts.newId(),
      changes: reviewChanges(changes.body, {
        questionnaire: input.questionnaire,
        language,
        reviews,
        nameOf,
      }),
      typed: sent?.typed ?? { decision: '', comment: '' },
      errors: sent?.errors,
      refused: sent?.refused,
    }),
    ...(sent ? { status: sent.refused ? 409 : 400 } : {}),
  };
}

import { progressOf } from '../../questionnaire/progress.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import { ShowAssessmentPage } from '../../templates/pages/show-assessment.tsx';
import { actorNames } from '../audit/actor-names.ts';
import { hasScope } from '../auth/principal.ts';
import { firstQuestions } from '../browser/first-questions.ts';
import { openAssessment } from '../browser/open-assessment.ts';
import { definePage } from '../define-page.ts';
import { getResult } from '../routes/get-result.ts';
import { reopenAssessment } from '../routes/reopen-assessment.ts';

/** An assessment as a list of tasks; once it was reviewed, it can be reopened here. */
export const showAssessment = definePage({
  id: 'show-assessment',
  path: '/departments/{departmentId}/assessments/{assessmentId}',
  access: 'read',
  async get(request) {
    const { call, frame, language, params, parts, principal } = request;
    const [open, result] = await Promise.all([
      openAssessment(request),
      call(getResult, { params: { assessmentId: params['assessmentId'] ?? '' } }),
    ]);
    if ('refused' in open) return open;
    if ('refused' in result) return result;
    const { questionnaire, stored } = open;
    const last = stored.reviews.at(-1);
    const name =
      last &&
      (
        await actorNames([last.reviewedBy], {
          store: parts.store,
          departmentId: principal.departmentId,
          language,
        })
      )(last.reviewedBy);
    const review = last && { comment: last.comment, by: name ?? '', at: last.reviewedAt };
    const isReviewed = stored.status === 'returned' || stored.status === 'approved';
    const nextRevision =
      stored.status === 'approved'
        ? await parts.store.findNextRevision(principal.departmentId, stored.id)
        : undefined;
    return {
      view: ShowAssessmentPage({
        frame,
        assessment: open.frame,
        revision: stored.revision,
        state: {
          status: stored.status,
          submittedAt: stored.submittedAt,
          review,
          ...(nextRevision === undefined
            ? {}
            : { nextRevisionPath: assessmentPath(principal.departmentId, nextRevision) }),
        },
        ...(isReviewed && nextRevision === undefined && hasScope(principal, 'write')
          ? { reopening: { version: stored.version } }
          : {}),
        canReview: hasScope(principal, 'review'),
        progress: progressOf(questionnaire, stored.answers),
        result: result.body,
        first: firstQuestions(questionnaire, result.body.nextQuestions),
      }),
    };
  },
  fields: (name) => (name === 'version' ? 'one' : undefined),
  async post({ call, params: { assessmentId = '' }, principal: { departmentId } }, form) {
    const reopened = await call(reopenAssessment, {
      params: { assessmentId },
      body: {},
      version: Number(form.one('version')),
    });
    if ('refused' in reopened) return reopened;
    return {
      redirect: assessmentPath(departmentId, reopened.body.id),
      notice: reopened.body.id === assessmentId ? 'assessment-reopened' : 'revision-started',
    };
  },
});

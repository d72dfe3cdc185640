import { applicationPath } from '../../templates/application-path.ts';
import { departmentPath } from '../../templates/department-path.ts';
import { RemoveDraftPage } from '../../templates/pages/remove-draft.tsx';
import { openAssessment } from '../browser/open-assessment.ts';
import { definePage, type PageRequest } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { deleteAssessment } from '../routes/delete-assessment.ts';

/** Asks whether a draft is to be deleted, and deletes it with its answers and evidence. */
export const removeDraft = definePage({
  id: 'remove-draft',
  path: '/departments/{departmentId}/assessments/{assessmentId}/removal',
  access: 'write',
  get: (request) => asked(request),
  fields: (name) => (name === 'version' ? 'one' : undefined),
  async post(request, form) {
    const { call, params, parts, principal } = request;
    const { departmentId } = principal;
    const assessmentId = params['assessmentId'] ?? '';
    const before = await parts.store.getAssessment(departmentId, assessmentId);
    const removed = await call(deleteAssessment, {
      params: { assessmentId },
      version: Number(form.one('version')),
    });
    if ('refused' in removed) {
      if (removed.refused === 'stale-version') return asked(request, true);
      // Whoever sends the form twice, or after somebody else, has what they wanted.
      if (removed.refused !== 'assessment-not-found') return removed;
    }
    return {
      redirect: before
        ? applicationPath(departmentId, before.applicationId)
        : `${departmentPath(departmentId)}/applications`,
      notice: 'assessment-deleted',
    };
  },
});

async function asked(request: PageRequest<'write'>, isStale = false) {
  const open = await openAssessment(request);
  if ('refused' in open) return open;
  const { frame: assessment, stored } = open;
  if (stored.status !== 'draft') return refuse('not-a-draft', 'Only a draft can be deleted.');
  return {
    view: RemoveDraftPage({
      frame: request.frame,
      application: applicationPath(request.principal.departmentId, assessment.applicationId),
      assessment: assessment.base,
      name: assessment.applicationName,
      version: stored.version,
      isStale,
    }),
    status: isStale ? 409 : 200,
  };
}

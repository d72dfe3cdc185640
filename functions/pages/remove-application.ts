import { applicationPath } from '../../templates/application-path.ts';
import { departmentPath } from '../../templates/department-path.ts';
import { RemoveApplicationPage } from '../../templates/pages/remove-application.tsx';
import { definePage, type PageRequest } from '../define-page.ts';
import { deleteApplication } from '../routes/delete-application.ts';
import { getApplication } from '../routes/get-application.ts';
import { listAssessments } from '../routes/list-assessments.ts';

/** Asks whether an application is to be deleted, and deletes it; one with assessments stays. */
export const removeApplication = definePage({
  id: 'remove-application',
  path: '/departments/{departmentId}/applications/{applicationId}/removal',
  access: 'write',
  get: (request) => asked(request),
  fields: (name) => (name === 'version' ? 'one' : undefined),
  async post(request, form) {
    const { call, params, principal } = request;
    const applicationId = params['applicationId'] ?? '';
    const version = Number(form.one('version'));
    const removed = await call(deleteApplication, { params: { applicationId }, version });
    if ('refused' in removed) {
      if (removed.refused === 'stale-version') return asked(request, { isStale: true });
      if (removed.refused === 'application-has-assessments') return asked(request, { hasAssessments: true });
      // Whoever sends the form twice, or after somebody else, has what they wanted.
      if (removed.refused !== 'application-not-found') return removed;
    }
    return {
      redirect: `${departmentPath(principal.departmentId)}/applications`,
      notice: 'application-deleted',
    };
  },
});

async function asked(
  { call, frame, params, principal }: PageRequest<'write'>,
  found: { readonly isStale?: boolean; readonly hasAssessments?: boolean } = {},
) {
  const applicationId = params['applicationId'] ?? '';
  const [got, assessments] = await Promise.all([
    call(getApplication, { params: { applicationId } }),
    call(listAssessments, { query: { applicationId, limit: '1' } }),
  ]);
  if ('refused' in got) return got;
  if ('refused' in assessments) return assessments;
  const { id, name, version } = got.body;
  return {
    view: RemoveApplicationPage({
      frame,
      application: applicationPath(principal.departmentId, id),
      name,
      version,
      hasAssessments: found.hasAssessments === true || assessments.body.items.length > 0,
      isStale: found.isStale === true,
    }),
    status: found.isStale || found.hasAssessments ? 409 : 200,
  };
}

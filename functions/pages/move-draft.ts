import { applicationPath } from '../../templates/application-path.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import { MoveDraftPage } from '../../templates/pages/move-draft.tsx';
import { openAssessment } from '../browser/open-assessment.ts';
import { definePage, type PageRequest } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { moveAssessment } from '../routes/move-assessment.ts';
import { previewMove } from '../routes/preview-move.ts';

/** Shows what moving a draft to the newest version of its questionnaire changes, and moves it. */
export const moveDraft = definePage({
  id: 'move-draft',
  path: '/departments/{departmentId}/assessments/{assessmentId}/move',
  access: 'write',
  get: (request) => asked(request),
  fields: (name) => (name === 'version' || name === 'to' ? 'one' : undefined),
  async post(request, form) {
    const { call, params, principal } = request;
    const assessmentId = params['assessmentId'] ?? '';
    const moved = await call(moveAssessment, {
      params: { assessmentId },
      body: { version: form.one('to') },
      version: Number(form.one('version')),
    });
    if (!('refused' in moved))
      return { redirect: assessmentPath(principal.departmentId, assessmentId), notice: 'assessment-moved' };
    return moved.refused === 'stale-version' || moved.refused === 'not-a-newer-version'
      ? asked(request, true)
      : moved;
  },
});

async function asked(request: PageRequest<'write'>, isStale = false) {
  const { call, frame, params, principal } = request;
  const [open, preview] = await Promise.all([
    openAssessment(request),
    call(previewMove, { params: { assessmentId: params['assessmentId'] ?? '' } }),
  ]);
  if ('refused' in open) return open;
  const { frame: assessment, stored } = open;
  if (stored.status !== 'draft') return refuse('not-a-draft', 'Only a draft can be moved.');
  if ('refused' in preview && preview.refused !== 'not-a-newer-version') return preview;
  return {
    view: MoveDraftPage({
      frame,
      application: applicationPath(principal.departmentId, assessment.applicationId),
      assessment: assessment.base,
      version: stored.version,
      ...('refused' in preview ? {} : { move: preview.body }),
      isStale: isStale && !('refused' in preview),
    }),
    status: isStale ? 409 : 200,
  };
}

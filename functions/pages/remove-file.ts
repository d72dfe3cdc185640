import { assessmentPath } from '../../templates/assessment-path.ts';
import { RemoveFilePage } from '../../templates/pages/remove-file.tsx';
import { onNewest } from '../browser/on-newest.ts';
import { definePage } from '../define-page.ts';
import { assessmentNotFound, evidenceNotFound, refuse } from '../problem.ts';
import { removeEvidence } from '../routes/remove-evidence.ts';

/** Asks whether a file is to be removed from an assessment, and removes it. */
export const removeFile = definePage({
  id: 'remove-file',
  path: '/departments/{departmentId}/assessments/{assessmentId}/evidence/{evidenceId}/removal',
  access: 'write',
  async get({ frame, params, parts, principal: { departmentId } }) {
    const stored = await parts.store.getAssessment(departmentId, params['assessmentId'] ?? '');
    if (!stored) return assessmentNotFound;
    const file = stored.evidence?.find(({ id }) => id === params['evidenceId']);
    if (!file) return evidenceNotFound;
    if (stored.status !== 'draft') return refuse('not-a-draft', 'Only a draft can be changed.');
    const evidence = `${assessmentPath(departmentId, stored.id)}/evidence`;
    return { view: RemoveFilePage({ frame, evidence, fileId: file.id, name: file.name }) };
  },
  fields: () => undefined,
  async post({ call, params, principal }) {
    const assessmentId = params['assessmentId'] ?? '';
    const evidenceId = params['evidenceId'] ?? '';
    const removed = await onNewest(() =>
      call(removeEvidence, { params: { assessmentId, evidenceId }, version: '*' }),
    );
    // Whoever sends the form twice, or after somebody else, has what they wanted.
    if ('refused' in removed && removed.refused !== 'evidence-not-found') return removed;
    return {
      redirect: `${assessmentPath(principal.departmentId, assessmentId)}/evidence`,
      notice: 'evidence-removed',
    };
  },
});

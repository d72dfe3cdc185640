import { fileAnswer } from '../browser/file-answer.ts';
import { definePage } from '../define-page.ts';
import { evidenceNotFound } from '../problem.ts';
import { getEvidenceFile } from '../routes/get-evidence-file.ts';

/** The contents of an attached file, to be saved and never shown. */
export const downloadEvidence = definePage({
  id: 'download-evidence',
  path: '/departments/{departmentId}/assessments/{assessmentId}/evidence/{evidenceId}/file',
  access: 'read',
  async get({ call, params, principal }) {
    if (principal.sight !== 'everything') return evidenceNotFound;
    const assessmentId = params['assessmentId'] ?? '';
    const evidenceId = params['evidenceId'] ?? '';
    return fileAnswer(getEvidenceFile, await call(getEvidenceFile, { params: { assessmentId, evidenceId } }));
  },
});

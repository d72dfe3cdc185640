import { fileAnswer } from '../browser/file-answer.ts';
import { definePage } from '../define-page.ts';
import { getArtefacts } from '../routes/get-artefacts.ts';

/** The starter files for an application as a ZIP archive. */
export const downloadStarterFiles = definePage({
  id: 'download-starter-files',
  path: '/departments/{departmentId}/assessments/{assessmentId}/starter-files',
  access: 'read',
  costly: true,
  async get({ call, params: { assessmentId = '' } }) {
    return fileAnswer(getArtefacts, await call(getArtefacts, { params: { assessmentId } }));
  },
});

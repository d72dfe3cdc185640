import { editions } from '../../templates/report.ts';
import { fileAnswer } from '../browser/file-answer.ts';
import { definePage } from '../define-page.ts';
import { getReport } from '../routes/get-report.ts';

/** The report of an assessment as PDF. */
export const downloadReport = definePage({
  id: 'download-report',
  path: '/departments/{departmentId}/assessments/{assessmentId}/report',
  access: 'read',
  costly: true,
  async get({ call, params, query }) {
    const edition = editions.find((one) => one === query.get('edition')) ?? 'full';
    const { assessmentId = '' } = params;
    return fileAnswer(getReport, await call(getReport, { params: { assessmentId }, query: { edition } }));
  },
});

import { fileAnswer } from '../browser/file-answer.ts';
import { definePage } from '../define-page.ts';
import { exportEvents } from '../routes/export-events.ts';

/** The audit trail of a department as a table. */
export const downloadEvents = definePage({
  id: 'download-events',
  path: '/departments/{departmentId}/events/export',
  access: 'admin',
  costly: true,
  async get({ call, query }) {
    const days = { from: query.get('from') || undefined, to: query.get('to') || undefined };
    return fileAnswer(exportEvents, await call(exportEvents, { query: days }));
  },
});

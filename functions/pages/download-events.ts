import { departmentPath } from '../../templates/department-path.ts';
import { fileAnswer } from '../browser/file-answer.ts';
import { definePage } from '../define-page.ts';
import { exportEvents } from '../routes/export-events.ts';

/** The audit trail of a department as a table. */
export const downloadEvents = definePage({
  id: 'download-events',
  path: '/departments/{departmentId}/events/export',
  access: 'admin',
  costly: true,
  async get({ call, principal: { departmentId }, query }) {
    const typed = { from: query.get('from') ?? '', to: query.get('to') ?? '' };
    const days = { from: typed.from || undefined, to: typed.to || undefined };
    const table = await call(exportEvents, { query: days });
    // The page of the events has the fields for the days, and says beside them what is wrong.
    return 'refused' in table && table.refused === 'invalid-request'
      ? { redirect: `${departmentPath(departmentId)}/events?${new URLSearchParams(typed)}` }
      : fileAnswer(exportEvents, table);
  },
});

import { z } from 'zod';
import { eventsTable } from '../audit/events-table.ts';
import { exportedEvents } from '../audit/exported-events.ts';
import { momentsOfDays } from '../audit/moments-of-days.ts';
import { defineRoute } from '../define-route.ts';
import { rangeOfDays } from '../schemas/range-of-days.ts';

/** The audit trail of the department as a table. */
export const exportEvents = defineRoute({
  id: 'export-events',
  method: 'get',
  path: '/v1/events.csv',
  tag: 'Audit trail',
  summary: 'Export the events of the department',
  description:
    'The audit trail of everything that your department has as CSV in UTF-8, oldest first: up to 10,000 events and 20 MB. Kept elsewhere, it shows whether the trail was changed afterwards: `hash` is the SHA-256 of the canonical JSON of the other fields but `subjectKind`, `atInHongKong` and `actorName`: these two say when it was in Hong Kong and who it was, for whoever reads the table. A text that a spreadsheet would take for a formula has an apostrophe before it.',
  scope: 'admin',
  query: z.object(rangeOfDays),
  reply: {
    status: 200,
    description: 'The table.',
    mediaType: 'text/csv',
    headers: { 'Content-Disposition': 'A name for the file.' },
  },
  refusals: ['export-too-large'],
  async handle({ parts, principal, query }) {
    const range = momentsOfDays(query);
    if ('refused' in range) return range;
    const { departmentId } = principal;
    const events = await exportedEvents(parts.store, departmentId, range);
    if ('refused' in events) return events;
    const table = await eventsTable(events, { store: parts.store, departmentId });
    const { from, to } = query;
    const days = [from && `-from-${from}`, to && `-to-${to}`].filter(Boolean).join('');
    return {
      bytes: async () => table,
      headers: { 'Content-Disposition': `attachment; filename="events${days}.csv"` },
    };
  },
});

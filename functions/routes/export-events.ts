import { z } from 'zod';
import { csv } from '../../templates/csv.ts';
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
    'The audit trail of everything that your department has as CSV in UTF-8, oldest first: up to 10,000 events and 20 MB. Kept elsewhere, it shows whether the trail was changed afterwards: `hash` is the SHA-256 of the canonical JSON of the other fields but `subjectKind`. A text that a spreadsheet would take for a formula has an apostrophe before it.',
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
    const rows = await exportedEvents(parts.store, principal.departmentId, range);
    if ('refused' in rows) return rows;
    const { from, to } = query;
    const days = [from && `-from-${from}`, to && `-to-${to}`].filter(Boolean).join('');
    return {
      // Excel reads a file without the mark in the code page of the machine.
      bytes: async () => new TextEncoder().encode(`\u{FEFF}${csv(rows)}`),
      headers: { 'Content-Disposition': `attachment; filename="events${days}.csv"` },
    };
  },
});

import { csv } from '../../templates/csv.ts';
import { eventColumns, eventRow } from '../audit/event-row.ts';
import { MOST_EXPORTED } from '../audit/exported-events.ts';
import { definePage } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { listEvents } from '../routes/list-events.ts';

const LISTED_AT_ONCE = '100';

/** The audit trail of an assessment as a table, with the columns of a department's. */
export const downloadAssessmentEvents = definePage({
  id: 'download-assessment-events',
  path: '/departments/{departmentId}/assessments/{assessmentId}/events/export',
  access: 'read',
  costly: true,
  async get({ call, params: { assessmentId = '' }, principal: { departmentId } }) {
    const rows: (readonly (string | number | null)[])[] = [eventColumns];
    let cursor: string | undefined;
    do {
      const page = await call(listEvents, {
        params: { assessmentId },
        query: { limit: LISTED_AT_ONCE, cursor },
      });
      if ('refused' in page) return page;
      if (rows.length + page.body.items.length > MOST_EXPORTED + 1) return tooLarge;
      for (const event of page.body.items)
        rows.push(eventRow({ ...event, departmentId, subjectKind: 'assessment' }));
      cursor = page.body.next;
    } while (cursor !== undefined);
    return {
      download: new TextEncoder().encode(`\u{FEFF}${csv(rows)}`),
      mediaType: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="assessment-events.csv"',
    };
  },
});

const tooLarge = refuse('export-too-large', `A table has at most ${MOST_EXPORTED} events.`);

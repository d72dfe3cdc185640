import { type ExportedEvent, eventsTable } from '../audit/events-table.ts';
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
  async get({ call, params: { assessmentId = '' }, parts: { store }, principal: { departmentId } }) {
    const events: ExportedEvent[] = [];
    let cursor: string | undefined;
    do {
      const page = await call(listEvents, {
        params: { assessmentId },
        query: { limit: LISTED_AT_ONCE, cursor },
      });
      if ('refused' in page) return page;
      if (events.length + page.body.items.length > MOST_EXPORTED) return tooLarge;
      for (const event of page.body.items) events.push({ ...event, departmentId, subjectKind: 'assessment' });
      cursor = page.body.next;
    } while (cursor !== undefined);
    return {
      download: await eventsTable(events, { store, departmentId }),
      mediaType: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="assessment-events.csv"',
    };
  },
});

const tooLarge = refuse('export-too-large', `A table has at most ${MOST_EXPORTED} events.`);

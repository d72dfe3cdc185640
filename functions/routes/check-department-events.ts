import { z } from 'zod';
import { checkDepartment } from '../audit/check-department.ts';
import { momentsOfDays } from '../audit/moments-of-days.ts';
import { shownCheck } from '../audit/shown-check.ts';
import { defineRoute } from '../define-route.ts';
import { pageQuery, startOf } from '../request/page-of-list.ts';
import { rangeOfDays } from '../schemas/range-of-days.ts';
import { trailCheck } from '../schemas/trail-check.ts';

/** Whether the audit trail of the whole department is as it was recorded. */
export const checkDepartmentEvents = defineRoute({
  id: 'check-department-events',
  method: 'get',
  path: '/v1/events/check',
  tag: 'Audit trail',
  summary: 'Check the events of the department',
  description:
    'Goes through the journal of your department and looks whether every event that it names is there, sealed and as it was recorded, follows on the one before, is followed by no event that the journal leaves out, and whether the last one of each thing left what is stored. Without days, it then looks whether the journal names the last event of everything that your department has. About 300 events, or 1,000 things, at once; the answer says whether more follow.',
  scope: 'admin',
  query: z.object({ cursor: pageQuery.cursor, ...rangeOfDays }),
  reply: {
    status: 200,
    description: 'What was found.',
    schema: trailCheck,
    example: {
      intact: false,
      complete: true,
      checked: 128,
      beforeTheChain: 0,
      problems: [
        {
          subjectId: '01JD9Z3M5Q8R7T6V5W4X3Y2Z1A',
          subjectVersion: 4,
          problem: 'missing',
          detail: 'This version was made, and its event is gone.',
        },
      ],
    },
  },
  refusals: ['invalid-cursor'],
  async handle(request) {
    const { keys, parts, principal, query } = request;
    const filters = { from: query.from, to: query.to };
    const range = momentsOfDays(filters);
    if ('refused' in range) return range;
    const start = await startOf(request, filters);
    if ('refused' in start) return start;
    const found = await checkDepartment(keys, parts.store, principal.departmentId, range, start.after);
    return { body: await shownCheck(request, filters, found) };
  },
});

import { z } from 'zod';
import { momentsOfDays } from '../audit/moments-of-days.ts';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../problem.ts';
import { pageOfList, pageQuery, pageReply } from '../request/page-of-list.ts';
import { departmentEvent, shownDepartmentEvent } from '../schemas/department-event.ts';
import { pageOf } from '../schemas/page-of.ts';
import { rangeOfDays } from '../schemas/range-of-days.ts';
import type { PageRequest, Store } from '../store/store.ts';

/** The audit trail of the whole department, by time, or of one thing in it. */
export const listDepartmentEvents = defineRoute({
  id: 'list-department-events',
  method: 'get',
  path: '/v1/events',
  tag: 'Audit trail',
  summary: 'List the events of the department',
  description:
    'The audit trail of everything that your department has, by time: who changed what and when. With `subjectId`, that of one thing, oldest first, also if it was deleted since; events from before release 0.2.0 are found only so.',
  scope: 'admin',
  query: z.object({
    ...pageQuery,
    ...rangeOfDays,
    order: z
      .enum(['oldest-first', 'newest-first'])
      .optional()
      .meta({ description: 'Which end comes first; `oldest-first` when it is left out.' }),
    subjectId: z
      .string()
      .min(1)
      .max(128)
      .optional()
      .meta({ description: 'Only events of this thing; goes with no days and no order.' }),
  }),
  reply: pageReply(pageOf('DepartmentEventPage', 'events', departmentEvent, 'in the order asked for'), {
    items: [
      {
        subjectKind: 'application',
        subjectId: '01JD9Z1A2B3C4D5E6F7G8H9J0K',
        subjectVersion: 1,
        at: '2026-11-02T01:10:00.000Z',
        actor: 'api-key:01JD9YYW0QF3M2N1P8R7S6T5V4',
        action: 'create-application',
        beforeHash: null,
        afterHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        previousHash: null,
        hash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
        detail: { name: 'Licence renewals' },
      },
    ],
  }),
  refusals: ['invalid-cursor'],
  async handle(request) {
    const { from, to, order, subjectId } = request.query;
    const { store } = request.parts;
    const { departmentId } = request.principal;
    if (subjectId !== undefined) {
      if (from !== undefined || to !== undefined || order !== undefined) return oneThingOnly;
      const listed = (page: PageRequest) => eventsOfOne(store, departmentId, subjectId, page);
      return pageOfList(request, listed, (shown) => shown, { subjectId });
    }
    const range = momentsOfDays({ from, to });
    if ('refused' in range) return range;
    const list = async (page: PageRequest) => {
      const found = await store.listJournal(
        departmentId,
        { ...range, newestFirst: order === 'newest-first' },
        page,
      );
      const events = await store.getEvents(
        departmentId,
        found.items.map(({ place }) => place),
      );
      return {
        ...found,
        items: found.items.map(({ entry }, index) => shownDepartmentEvent(events[index], entry)),
      };
    };
    return pageOfList(request, list, (shown) => shown, { from, to, order });
  },
});

async function eventsOfOne(store: Store, departmentId: string, subjectId: string, page: PageRequest) {
  const found = await store.listEvents(departmentId, subjectId, page);
  const entries = await store.getJournalEntries(departmentId, found.items);
  return { ...found, items: found.items.map((event, index) => shownDepartmentEvent(event, entries[index])) };
}

const oneThingOnly = refuse('invalid-request', 'Ask for the events of one thing without days and order.', {
  errors: [
    {
      in: 'query',
      pointer: '/subjectId',
      code: 'not-with-days',
      detail: 'The events of one thing come by version, all of them; leave `from`, `to` and `order` out.',
    },
  ],
});

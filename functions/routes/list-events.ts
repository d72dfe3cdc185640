import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { pageOfList, pageQuery, pageReply } from '../request/page-of-list.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { type eventDetail, event as eventSchema } from '../schemas/event.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { pageOf } from '../schemas/page-of.ts';
import type { Event } from '../store/store.ts';

// The routes of assessments write no other details than those that `eventDetail` describes; tests hold them to it.
const shownEvent = ({ departmentId: _, seal: __, detail, ...event }: Event): z.infer<typeof eventSchema> => ({
  ...event,
  detail: detail as z.infer<typeof eventDetail>,
});

/** The audit trail of an assessment. */
export const listEvents = defineRoute({
  id: 'list-events',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/events',
  tag: 'Assessments',
  summary: 'List the events of an assessment',
  description:
    'The audit trail, oldest first: who changed what and when, with the hash before and after. It has no gap and is never altered; each event names the hash of the one before, so that whoever kept a copy sees what was changed since.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  query: z.object(pageQuery),
  reply: pageReply(pageOf('EventPage', 'events', eventSchema), {
    items: [
      {
        subjectId: exampleAssessment.id,
        subjectVersion: 2,
        at: exampleAssessment.updatedAt,
        actor: 'api-key:01JD9YYW0QF3M2N1P8R7S6T5V4',
        action: 'save-answers',
        detail: { answers: { 'service-count': { before: null, after: 3 } } },
        beforeHash: '4a44dc15364204a80fe80e9039455cc1608281820fe2b24f1e5233ade6af1dd5',
        afterHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        previousHash: 'ebb0cc40ba5b2ff4e6e8e8a4c2a9d7b4f46c4a1fd3fd1b1bf0bb63ea0fd04d5e',
        hash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      },
    ],
  }),
  refusals: ['assessment-not-found', 'invalid-cursor'],
  async handle(request) {
    const { params, parts, principal } = request;
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    return pageOfList(
      request,
      (page) => parts.store.listEvents(principal.departmentId, stored.id, page),
      shownEvent,
    );
  },
});

import { z } from 'zod';
import { checkSubject } from '../audit/check-subject.ts';
import { shownCheck } from '../audit/shown-check.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { pageQuery, startOf } from '../request/page-of-list.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { trailCheck } from '../schemas/trail-check.ts';

/** Whether the audit trail of an assessment is as it was recorded. */
export const checkEvents = defineRoute({
  id: 'check-events',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/events/check',
  tag: 'Audit trail',
  summary: 'Check the events of an assessment',
  description:
    'Looks whether every version has its event, each event is sealed, says what it said when it was recorded, follows on the one before and is in the journal of the department, and the last one left what is stored. Up to 500 events at once; the answer says whether more follow.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  query: z.object({ cursor: pageQuery.cursor }),
  reply: {
    status: 200,
    description: 'What was found.',
    schema: trailCheck,
    example: { intact: true, complete: true, checked: 12, beforeTheChain: 0, problems: [] },
  },
  refusals: ['assessment-not-found', 'invalid-cursor'],
  async handle(request) {
    const { keys, params, parts, principal } = request;
    const start = await startOf(request);
    if ('refused' in start) return start;
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const after = Number(start.after ?? 0);
    return {
      body: await shownCheck(request, {}, await checkSubject(keys, parts.store, 'assessment', stored, after)),
    };
  },
});

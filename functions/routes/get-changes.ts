import { z } from 'zod';
import { changesSince } from '../answers/changes-since.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { changes } from '../schemas/changes.ts';
import { exampleMove } from '../schemas/example-move.ts';

/** What changed in an assessment since it was last looked at. */
export const getChanges = defineRoute({
  id: 'get-changes',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/changes',
  tag: 'Assessments',
  summary: 'See what changed since the last review',
  description:
    'Answers, notes and reasons against files before and after, and what differs in the result: since the assessment was last returned; where it never was, since the revision that it goes on from. Of a first revision that was never returned, every answer is new. What was changed and changed back is left out.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  reply: {
    status: 200,
    description: 'What changed.',
    schema: changes,
    example: {
      since: { kind: 'return', at: '2026-11-05T03:20:00.000Z' },
      answers: [
        {
          questionId: 'service-count',
          text: 'How many separately deployed services make up the application?',
          before: 2,
          after: 3,
        },
      ],
      notes: [
        {
          questionId: 'service-count',
          text: 'How many separately deployed services make up the application?',
          after: 'The mail service was counted as part of the portal.',
        },
      ],
      overrides: [],
      difference: exampleMove.difference,
    },
  },
  refusals: ['assessment-not-found'],
  async handle({ findQuestionnaire, params, parts, principal }) {
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    return { body: await changesSince(stored, { findQuestionnaire, store: parts.store }) };
  },
});

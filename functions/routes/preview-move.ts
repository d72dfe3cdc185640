import { z } from 'zod';
import { movedAssessment } from '../answers/moved-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleMove } from '../schemas/example-move.ts';
import { questionnaireMove } from '../schemas/questionnaire-move.ts';

/** What moving an assessment to a newer version of its questionnaire would change. */
export const previewMove = defineRoute({
  id: 'preview-move',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/move',
  tag: 'Assessments',
  summary: 'See what moving to a newer questionnaire version changes',
  description:
    'An assessment stays on its questionnaire version until it is moved. This tells which questions are new, retired, renamed or to be answered again, and what differs in score, band, path and claims. Nothing is stored.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  query: z.object({
    version: z
      .string()
      .max(20)
      .optional()
      .meta({ description: 'The newer version; left out: the newest.', example: '1.1' }),
  }),
  reply: {
    status: 200,
    description: 'What the move would change.',
    schema: questionnaireMove,
    example: exampleMove,
  },
  refusals: ['assessment-not-found', 'not-a-newer-version'],
  async handle({ findQuestionnaire, now, params, parts, principal, query }) {
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const moved = await movedAssessment(
      stored,
      { now, findQuestionnaire, store: parts.store },
      query.version,
    );
    return 'refused' in moved ? moved : { body: moved.shown };
  },
});

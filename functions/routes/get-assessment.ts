import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';

/** One assessment with its answers. */
export const getAssessment = defineRoute({
  id: 'get-assessment',
  method: 'get',
  path: '/v1/assessments/{assessmentId}',
  tag: 'Assessments',
  summary: 'Get an assessment',
  description:
    'The assessment with its answers, notes and overrides, and the names and digests of its evidence. Its ETag is what a change sends as `If-Match`.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  reply: {
    status: 200,
    description: 'The assessment.',
    schema: assessment,
    example: shownAssessment(exampleAssessment),
    etag: true,
  },
  refusals: ['assessment-not-found'],
  async handle({ params, parts, principal }) {
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    return stored ? { body: shownAssessment(stored), etag: stored.version } : assessmentNotFound;
  },
});

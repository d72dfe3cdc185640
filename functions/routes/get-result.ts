import { z } from 'zod';
import { scoredAssessment } from '../answers/scored-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { digestOf } from '../digest.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { assessmentResult } from '../schemas/assessment-result.ts';
import { shownContradictions } from '../schemas/contradiction.ts';
import { exampleResult } from '../schemas/example-result.ts';

/** What the answers of an assessment mean. */
export const getResult = defineRoute({
  id: 'get-result',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/result',
  tag: 'Assessments',
  summary: 'Get the result of an assessment',
  description:
    'What the stored answers mean, on the questionnaire version that the assessment is on, in the form of `score-answers`, which knows answers only. Accepted risks count as of today; findings say what each judgement rests on; `contradictions` lists where answers and evidence, or files, differ. Evidence and notes change no point. Its ETag is the digest of the result. The example is shortened to two findings.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  reply: {
    status: 200,
    description: 'The result.',
    schema: assessmentResult,
    example: { ...exampleResult, contradictions: [] },
    etag: true,
  },
  refusals: ['assessment-not-found'],
  async handle({ findQuestionnaire, now, params, parts, principal }) {
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const scored = await scoredAssessment(stored, { now, findQuestionnaire, store: parts.store });
    const body = { ...scored.result, contradictions: shownContradictions(scored.contradictions) };
    return { body, etag: await digestOf(body) };
  },
});

import { z } from 'zod';
import { draftToChange } from '../answers/draft-to-change.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { submission } from '../schemas/submission.ts';
import type { Assessment } from '../store/store.ts';

const submittedExample: Assessment = {
  ...exampleAssessment,
  status: 'submitted',
  version: 3,
  updatedAt: '2026-11-04T02:00:00.000Z',
  submittedAt: '2026-11-04T02:00:00.000Z',
};

/** A draft becomes submitted, and read-only. */
export const submitAssessment = defineRoute({
  id: 'submit-assessment',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/submission',
  tag: 'Assessments',
  summary: 'Submit an assessment',
  description:
    'The draft becomes read-only. Questions may still be open; the result says so. With an `Idempotency-Key` a repeated request gets the first answer again.',
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  body: submission,
  bodyOptional: true,
  bodyExample: {},
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The submitted assessment.',
    schema: assessment,
    example: shownAssessment(submittedExample),
    etag: true,
  },
  refusals: ['assessment-not-found', 'not-a-draft'],
  async handle({ checkVersion, commit, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const next: Assessment = {
      ...before,
      status: 'submitted',
      version: before.version + 1,
      updatedAt: now,
      submittedAt: now,
    };
    return commit({
      write: (change) => parts.store.updateAssessment(change),
      before,
      next,
      detail: { status: next.status },
      reply: { body: shownAssessment(next), etag: next.version },
      missing: assessmentNotFound,
    });
  },
});

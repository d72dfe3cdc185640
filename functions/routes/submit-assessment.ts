import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { draftToChange } from '../answers/draft-to-change.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleSubmitted } from '../schemas/example-assessment.ts';
import { submission } from '../schemas/submission.ts';

/** A draft becomes submitted, and read-only. */
export const submitAssessment = defineRoute({
  id: 'submit-assessment',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/submission',
  tag: 'Assessments',
  summary: 'Submit an assessment',
  description:
    'The draft becomes read-only and waits for a review by somebody else. Questions may still be open; the result says so. With an `Idempotency-Key` a repeated request gets the first answer again.',
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
    example: shownAssessment(exampleSubmitted),
    etag: true,
  },
  refusals: ['assessment-not-found', 'not-a-draft', 'assessment-too-large'],
  async handle({ checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const next = await changedAssessment(
      before,
      { status: 'submitted', submittedAt: now, submittedBy: principal.actor },
      { now, findQuestionnaire },
    );
    // Comments of reviews may have filled what answers may take; room for the next one must be left.
    return (
      refuseTooLarge(next) ??
      commit({
        write: (change) => parts.store.updateAssessment(change),
        before,
        next,
        detail: { status: next.status },
        reply: { body: shownAssessment(next), etag: next.version },
        missing: assessmentNotFound,
      })
    );
  },
});

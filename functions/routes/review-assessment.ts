import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleApproved } from '../schemas/example-assessment.ts';
import { reviewToMake } from '../schemas/review-to-make.ts';

/** A submitted assessment becomes approved or returned. */
export const reviewAssessment = defineRoute({
  id: 'review-assessment',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/reviews',
  tag: 'Assessments',
  summary: 'Review an assessment',
  description:
    'Approves what was submitted, or returns it with a comment that says what has to change. Nobody reviews what they submitted themselves. With an `Idempotency-Key` a repeated request gets the first answer again.',
  scope: 'review',
  params: z.strictObject({ assessmentId }),
  body: reviewToMake,
  bodyExample: { decision: 'approved', comment: 'Sessions leave the application server before the move.' },
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The assessment with the decision.',
    schema: assessment,
    example: shownAssessment(exampleApproved),
    etag: true,
  },
  refusals: ['assessment-not-found', 'not-submitted', 'own-submission'],
  async handle({ body, checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!before) return assessmentNotFound;
    const stale = checkVersion(before);
    if (stale) return stale;
    if (before.status !== 'submitted') return notSubmitted(before.status);
    if (before.submittedBy === principal.actor) return ownSubmission;
    const { decision, comment = '' } = body;
    const review = { decision, comment, reviewedAt: now, reviewedBy: principal.actor };
    const next = await changedAssessment(
      before,
      { status: decision, reviews: [...(before.reviews ?? []), review] },
      { now, findQuestionnaire },
    );
    return commit({
      write: (change) => parts.store.updateAssessment(change),
      before,
      next,
      detail: { status: decision, comment },
      reply: { body: shownAssessment(next), etag: next.version },
      missing: assessmentNotFound,
    });
  },
});

const notSubmitted = (status: string) =>
  refuse('not-submitted', `This assessment is ${status}; only what is submitted can be reviewed.`);

const ownSubmission = refuse(
  'own-submission',
  'You submitted this assessment yourself. Ask another reviewer to decide on it.',
);

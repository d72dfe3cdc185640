import { expect, test } from 'vitest';
import { reportedAssessment } from '../../../functions/report/reported-assessment.ts';
import {
  exampleApproved,
  exampleAssessment,
  exampleReopened,
  exampleSubmitted,
} from '../../../functions/schemas/example-assessment.ts';
import type { Assessment } from '../../../functions/store/store.ts';

const [review] = exampleApproved.reviews;

test.each<[string, Assessment, object]>([
  ['a draft', exampleAssessment, {}],
  ['what is submitted', exampleSubmitted, { since: exampleSubmitted.submittedAt }],
  ['what is approved', exampleApproved, { since: review.reviewedAt, comment: review.comment }],
  [
    'what is returned',
    { ...exampleApproved, status: 'returned', reviews: [{ ...review, decision: 'returned' }] },
    { since: review.reviewedAt, comment: review.comment },
  ],
  [
    'what is approved without a comment',
    { ...exampleApproved, reviews: [{ ...review, comment: '' }] },
    { since: review.reviewedAt },
  ],
  ['a draft that was returned once', { ...exampleAssessment, reviews: exampleApproved.reviews }, {}],
  [
    'what was submitted again',
    { ...exampleSubmitted, reviews: exampleApproved.reviews },
    { since: exampleSubmitted.submittedAt },
  ],
  ['a new revision', exampleReopened, {}],
])('%s', (_, stored, decision) => {
  const { id, revision, status } = stored;
  expect(reportedAssessment(stored)).toEqual({ id, revision, status, ...decision });
});

import type { ReportedAssessment } from '../../templates/report.ts';
import type { Assessment } from '../store/store.ts';

/** An assessment as a report names it, with the decision that it stands under. */
export function reportedAssessment({
  id,
  revision,
  status,
  submittedAt,
  reviews = [],
}: Assessment): ReportedAssessment {
  const named = { id, revision, status };
  if (status === 'submitted') return submittedAt === null ? named : { ...named, since: submittedAt };
  const decision = reviews.at(-1);
  if (status === 'draft' || !decision) return named;
  const { comment, reviewedAt } = decision;
  return { ...named, since: reviewedAt, ...(comment === '' ? {} : { comment }) };
}

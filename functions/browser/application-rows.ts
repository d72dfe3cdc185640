import type { ApplicationRow } from '../../templates/application-rows.ts';
import type { AssessmentSummaryView } from '../../templates/assessment-summary-view.ts';
import type { PageRequest } from '../define-page.ts';
import type { Refusal } from '../problem.ts';
import { listApplications } from '../routes/list-applications.ts';
import { listAssessments } from '../routes/list-assessments.ts';
import { allPages } from './all-pages.ts';

/** Every application that the person may see, each with the latest of its assessments; at most `MOST_LISTED` of either. */
export async function applicationRows({
  call,
}: Pick<PageRequest<'read'>, 'call'>): Promise<readonly ApplicationRow[] | Refusal> {
  const [applications, assessments] = await Promise.all([
    allPages((query) => call(listApplications, { query })),
    allPages((query) => call(listAssessments, { query })),
  ]);
  if ('refused' in applications) return applications;
  if ('refused' in assessments) return assessments;
  // Oldest first, so that the last one that is set is the latest.
  const latest = new Map<string, AssessmentSummaryView>();
  for (const one of assessments) latest.set(one.applicationId, one as AssessmentSummaryView);
  return applications.map(({ id, name, description, owner, updatedAt }) => ({
    id,
    name,
    description,
    owner,
    updatedAt,
    latest: latest.get(id),
  }));
}

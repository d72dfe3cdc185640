import type { z } from 'zod';
import type { ReviewRow } from '../../templates/review-row.ts';
import { actorNames } from '../audit/actor-names.ts';
import type { PageRequest } from '../define-page.ts';
import { atMost } from '../request/at-most.ts';
import type { assessmentSummary } from '../schemas/assessment-summary.ts';
import type { ReviewedDepartment } from './reviewed-departments.ts';

const AT_ONCE = 6;
const MS_A_DAY = 86_400_000;

/** An assessment as a list of its department has it. */
export interface ListedAssessment {
  readonly summary: z.infer<typeof assessmentSummary>;
  readonly department: ReviewedDepartment;
}

/** Listed assessments that are submitted or approved, with the names of their applications and of who submitted them. */
export async function reviewRows(
  listed: readonly ListedAssessment[],
  { language, now, parts: { store } }: Pick<PageRequest, 'language' | 'now' | 'parts'>,
): Promise<readonly ReviewRow[]> {
  // Whoever sees a submitted assessment sees its application, so that this needs no look at rights again.
  const byDepartment = Map.groupBy(listed, ({ department }) => department.id);
  const known = new Map(
    await atMost(AT_ONCE, [...byDepartment], async ([departmentId, own]) => {
      const applicationIds = own.map(({ summary: { applicationId } }) => applicationId);
      const actors = own.flatMap(({ summary }) => summary.submittedBy ?? []);
      const [applications, nameOf] = await Promise.all([
        store.getApplications(departmentId, applicationIds),
        actorNames(actors, { store, departmentId, language }),
      ]);
      return [departmentId, { applications, nameOf }] as const;
    }),
  );
  return listed.flatMap(({ summary, department }): ReviewRow[] => {
    const { applicationId, id, outcome, revision, status, updatedAt } = summary;
    const { applications, nameOf } = known.get(department.id) ?? {};
    const application = applications?.get(applicationId)?.name;
    // Applications and their assessments can go at the moment at which they are listed.
    if (application === undefined || (status !== 'submitted' && status !== 'approved')) return [];
    const submittedAt = summary.submittedAt ?? updatedAt;
    return [
      {
        assessmentId: id,
        departmentId: department.id,
        department: department.name,
        application,
        revision,
        status,
        submittedAt,
        submittedBy: nameOf?.(summary.submittedBy ?? '') ?? '',
        ...(status === 'approved' ? { approvedAt: updatedAt } : {}),
        waitingDays: Math.max(0, Math.floor((Date.parse(now) - Date.parse(submittedAt)) / MS_A_DAY)),
        outcome,
      },
    ];
  });
}

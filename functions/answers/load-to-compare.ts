import type { Store } from '../store/store.ts';
import type { LoadedAssessment } from './compared-assessments.ts';
import { type Sources, scoredAssessment } from './scored-assessment.ts';

/** Where an assessment of one department is found; its store shows what the reader may see. */
export interface DepartmentSources extends Omit<Sources, 'store'> {
  readonly departmentId: string;
  readonly store: Pick<Store, 'getApplications' | 'getAssessment' | 'getReadings'>;
}

/** Assessments with what a comparison needs of them; `undefined` where the department has none, or the reader may not see it. */
export async function loadToCompare(
  assessmentIds: readonly string[],
  { departmentId, ...sources }: DepartmentSources,
): Promise<readonly (LoadedAssessment | undefined)[]> {
  const { store } = sources;
  const found = await Promise.all(assessmentIds.map((id) => store.getAssessment(departmentId, id)));
  const applicationIds = found.flatMap((one) => (one ? [one.applicationId] : []));
  const applications = await store.getApplications(departmentId, applicationIds);
  return Promise.all(
    found.map(async (assessment) => {
      const application = assessment && applications.get(assessment.applicationId);
      if (!application) return undefined;
      return { application, assessment, scored: await scoredAssessment(assessment, sources) };
    }),
  );
}

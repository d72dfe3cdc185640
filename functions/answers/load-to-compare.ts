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
  const [applications, scored] = await Promise.all([
    store.getApplications(departmentId, applicationIds),
    Promise.all(found.map((one) => one && scoredAssessment(one, sources))),
  ]);
  return found.map((assessment, index) => {
    const application = assessment && applications.get(assessment.applicationId);
    const result = scored[index];
    return application && result && { application, assessment, scored: result };
  });
}

import type { Store } from '../store/store.ts';
import type { LoadedAssessment } from './compared-assessments.ts';
import { type Sources, scoredAssessment } from './scored-assessment.ts';

/** Where an assessment of one department is found; its store shows what the reader may see. */
export interface DepartmentSources extends Omit<Sources, 'store'> {
  readonly departmentId: string;
  readonly store: Pick<Store, 'getApplication' | 'getAssessment' | 'getReadings'>;
}

/** An assessment with what a comparison needs of it; `undefined` where the department has none, or the reader may not see it. */
export async function loadToCompare(
  assessmentId: string,
  { departmentId, ...sources }: DepartmentSources,
): Promise<LoadedAssessment | undefined> {
  const { store } = sources;
  const assessment = await store.getAssessment(departmentId, assessmentId);
  const application = assessment && (await store.getApplication(departmentId, assessment.applicationId));
  if (!application) return undefined;
  return { application, assessment, scored: await scoredAssessment(assessment, sources) };
}

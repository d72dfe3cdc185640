import { departmentPath } from './department-path.ts';

/** The path of an assessment's task list; the pages of the assessment are below it. */
export const assessmentPath = (departmentId: string, assessmentId: string): string =>
  `${departmentPath(departmentId)}/assessments/${encodeURIComponent(assessmentId)}`;

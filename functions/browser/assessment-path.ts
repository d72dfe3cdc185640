/** The path of an assessment's task list; the pages of the assessment are below it. */
export const assessmentPath = (departmentId: string, assessmentId: string): string =>
  `/departments/${encodeURIComponent(departmentId)}/assessments/${encodeURIComponent(assessmentId)}`;

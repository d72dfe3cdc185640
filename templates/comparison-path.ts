/** Path of the comparison of assessments of one department, in this order. */
export const comparisonPath = (departmentId: string, assessmentIds: readonly string[]): string =>
  `/comparison?${new URLSearchParams(assessmentIds.map((id) => ['assessment', `${departmentId}:${id}`]))}`;

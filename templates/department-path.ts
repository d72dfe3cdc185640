/** The path of a department, below which its pages are. */
export const departmentPath = (departmentId: string): string =>
  `/departments/${encodeURIComponent(departmentId)}`;

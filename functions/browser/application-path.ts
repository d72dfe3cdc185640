/** The path of the page of an application. */
export const applicationPath = (departmentId: string, applicationId: string): string =>
  `/departments/${encodeURIComponent(departmentId)}/applications/${encodeURIComponent(applicationId)}`;

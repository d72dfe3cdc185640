/** The path of an application's page. */
export const applicationPath = (departmentId: string, applicationId: string): string =>
  `/departments/${encodeURIComponent(departmentId)}/applications/${encodeURIComponent(applicationId)}`;

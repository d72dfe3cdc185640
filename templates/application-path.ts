import { departmentPath } from './department-path.ts';

/** The path of an application's page. */
export const applicationPath = (departmentId: string, applicationId: string): string =>
  `${departmentPath(departmentId)}/applications/${encodeURIComponent(applicationId)}`;

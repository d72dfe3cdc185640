import { departmentPath } from '../../templates/department-path.ts';
import type { SignedIn } from '../auth/role.ts';

/** Where a person's work begins. */
export function firstPage({ roles, departmentId }: SignedIn): string {
  if (roles.some((role) => ['assessor', 'department-admin'].includes(role)))
    return `${departmentPath(departmentId)}/applications`;
  return roles.some((role) => ['reviewer', 'procurement'].includes(role)) ? '/reviews' : '/departments';
}

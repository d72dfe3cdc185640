import { departmentPath } from '../../templates/department-path.ts';
import type { SignedIn } from '../auth/role.ts';

/** Where a person's work begins. */
export function firstPage({ roles, departmentId }: SignedIn): string {
  if (roles.some((role) => ['assessor', 'department-admin', 'reviewer'].includes(role)))
    return `${departmentPath(departmentId)}/applications`;
  return roles.includes('procurement') ? '/reviews' : '/departments';
}

import { hasScope, type Principal } from '../auth/principal.ts';
import type { Page } from '../define-page.ts';

/** Whether a page is open to someone with these rights in the department of its path. */
export function mayOpen({ access, orAccess }: Page, principal: Principal | undefined): boolean {
  if (access === 'everyone' || access === 'signed-in') return true;
  if (!principal) return false;
  return hasScope(principal, access) || (orAccess !== undefined && hasScope(principal, orAccess));
}

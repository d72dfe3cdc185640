import type { Principal } from '../auth/principal.ts';
import { principalOf, type SignedIn } from '../auth/role.ts';
import type { Store } from '../store/store.ts';

/**
 * A person's rights in a department, unless there is no such department. Those that a person was granted by name are taken to be
 * there; where every one was granted, only the store knows which there are.
 */
export async function principalThere(
  person: SignedIn | undefined,
  departmentId: string | undefined,
  store: Pick<Store, 'getDepartment'>,
): Promise<Principal | undefined> {
  if (!person || departmentId === undefined) return undefined;
  const principal = principalOf(person, departmentId);
  const named = [person.departmentId, ...person.departmentsGranted].filter((id) => id !== '*');
  const isThere = async () => named.includes(departmentId) || (await store.getDepartment(departmentId));
  return principal && (await isThere()) ? principal : undefined;
}

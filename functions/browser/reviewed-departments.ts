import { hasScope, type Principal } from '../auth/principal.ts';
import type { PageRequest } from '../define-page.ts';
import { atMost } from '../request/at-most.ts';
import type { Department } from '../store/store.ts';

const AT_ONCE = 6;

/** A department in which a person may review, with the rights there. */
export interface ReviewedDepartment extends Department {
  readonly principal: Principal;
}

/** Every department in which a person may review: at home and as granted, in the order of their names. */
export async function reviewedDepartments({
  person: { departmentId, departmentsGranted },
  parts: { store },
  principalIn,
}: Pick<PageRequest<'signed-in'>, 'person' | 'parts' | 'principalIn'>): Promise<
  readonly ReviewedDepartment[]
> {
  const mayReview = (id: string) => {
    const principal = principalIn(id);
    return principal && hasScope(principal, 'review') ? principal : undefined;
  };
  const listed: Department[] = [];
  if (departmentsGranted.includes('*') && mayReview('*')) {
    let after: string | undefined;
    do {
      const page = await store.listDepartments({ limit: 100, ...(after === undefined ? {} : { after }) });
      listed.push(...page.items);
      after = page.next;
    } while (after !== undefined);
  }
  const known = new Set(listed.map(({ id }) => id));
  const named = [...new Set([departmentId, ...departmentsGranted])].filter(
    (id) => id !== '*' && !known.has(id) && mayReview(id),
  );
  const found = await atMost(
    AT_ONCE,
    named,
    async (id) => (await store.getDepartment(id)) ?? { id, name: id },
  );
  return [...listed, ...found]
    .flatMap((department) => {
      const principal = mayReview(department.id);
      return principal ? [{ ...department, principal }] : [];
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

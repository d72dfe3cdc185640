import { sealEvent } from '../audit/seal-event.ts';
import type { KeyRing } from '../auth/key-ring.ts';
import { digestOf } from '../digest.ts';
import type { Department, DepartmentRecord, Store } from '../store/store.ts';

/** Creates a department, with the first event of its audit trail; `taken` when its id is a department's already. */
export async function addDepartment(
  { id, name }: Department,
  {
    store,
    keys,
    actor,
    now,
  }: {
    readonly store: Pick<Store, 'addDepartment'>;
    readonly keys: KeyRing;
    readonly actor: string;
    /** ISO 8601 in UTC. */
    readonly now: string;
  },
): Promise<'added' | 'taken'> {
  const next: DepartmentRecord = {
    id,
    departmentId: id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    name,
  };
  const event = {
    subjectId: id,
    subjectVersion: 1,
    departmentId: id,
    at: now,
    actor,
    action: 'create-department',
    detail: { name },
    beforeHash: null,
    afterHash: await digestOf(next),
  };
  const outcome = await store.addDepartment({ next, event: await sealEvent(keys, event, undefined) });
  return outcome === 'written' ? 'added' : 'taken';
}

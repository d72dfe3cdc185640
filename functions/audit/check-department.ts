import type { KeyRing } from '../auth/key-ring.ts';
import type { JournalRange, Store } from '../store/store.ts';
import { checkInventory } from './check-inventory.ts';
import { checkJournal } from './check-journal.ts';
import type { TrailCheck } from './trail-check.ts';

const THINGS = 'things';

/**
 * Checks a part of a department's trail: its journal within moments, and, where there are none, then everything that it has.
 * `after` is what `next` was.
 */
export async function checkDepartment(
  keys: KeyRing,
  store: Store,
  departmentId: string,
  range: Pick<JournalRange, 'from' | 'to'>,
  after?: string,
): Promise<TrailCheck> {
  const inventory = async (from?: string): Promise<TrailCheck> => {
    const found = await checkInventory(store, departmentId, from);
    return found.next === undefined ? found : { ...found, next: `${THINGS} ${found.next}` };
  };
  if (after?.startsWith(THINGS)) return inventory(after.slice(THINGS.length + 1));
  const journal = await checkJournal(keys, store, departmentId, range, after);
  if (journal.next !== undefined || range.from !== undefined || range.to !== undefined) return journal;
  const rest = await inventory();
  return {
    ...rest,
    checked: journal.checked + rest.checked,
    beforeTheChain: journal.beforeTheChain + rest.beforeTheChain,
    problems: [...journal.problems, ...rest.problems],
  };
}

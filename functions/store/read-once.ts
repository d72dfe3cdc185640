import type { Store } from './store.ts';

/** The reads of one thing that pages and the operations that they call make again and again. */
const methods = [
  'getDepartment',
  'getApplication',
  'getAssessment',
  'getReadings',
  'getLandingZoneValues',
  'getImportedQuestionnaire',
  'newestImportedQuestionnaire',
] as const;

/**
 * The store for one request that changes nothing: what is asked for twice with the same words is read once. Where evidence has
 * gone since its assessment was read, everything is read anew from then on, so that the request can begin again.
 */
export function readOnce(store: Store): Store {
  const read = new Map<string, Promise<unknown>>();
  const once = (name: (typeof methods)[number]) => {
    const plain = store[name] as (...words: readonly unknown[]) => Promise<unknown>;
    return (...words: readonly unknown[]) => {
      const key = JSON.stringify([name, ...words]);
      const known = read.get(key) ?? plain(...words);
      read.set(key, known);
      return known;
    };
  };
  const all = Object.fromEntries(methods.map((name) => [name, once(name)])) as Pick<
    Store,
    (typeof methods)[number]
  >;
  return {
    ...store,
    ...all,
    getReadings: async (departmentId, evidenceIds) => {
      const found = await all.getReadings(departmentId, evidenceIds);
      if (evidenceIds.some((id) => !found.has(id))) read.clear();
      return found;
    },
  };
}

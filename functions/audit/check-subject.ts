import type { KeyRing } from '../auth/key-ring.ts';
import type { Store, Stored, SubjectKind } from '../store/store.ts';
import { checkPlace, isSealed } from './check-place.ts';
import { checkThing, storedThing } from './check-thing.ts';
import type { TrailCheck, TrailProblem } from './trail-check.ts';

/** The most events that one check of a subject looks at. */
const MOST_EVENTS_CHECKED = 500;

const EVENTS_AT_ONCE = 50;

/**
 * Checks the events of a thing, from the version after `after` on: every version up to the stored one has its event, each is
 * sealed, follows on the one before and is named by the journal, and the last one left what is stored.
 */
export async function checkSubject(
  keys: KeyRing,
  store: Store,
  kind: SubjectKind,
  thing: Stored,
  after = 0,
): Promise<TrailCheck> {
  const { departmentId, id: subjectId, version } = thing;
  const end = Math.min(version, after + MOST_EVENTS_CHECKED);
  const problems: (TrailProblem | undefined)[] = [];
  let beforeTheChain = 0;
  for (let from = after + 1; from <= end; from += EVENTS_AT_ONCE) {
    const to = Math.min(end, from + EVENTS_AT_ONCE - 1);
    const references = Array.from({ length: to - from + 2 }, (_, index) => ({
      subjectId,
      subjectVersion: from - 1 + index,
    }));
    const [previous, ...events] = await store.getEvents(departmentId, references);
    const entries = await store.getJournalEntries(
      departmentId,
      // The moment of the last event stands in the thing as well, so that not even an event without a seal can deny its entry.
      events.map((event, index) => ({
        at: from + index === version ? thing.updatedAt : (event?.at ?? ''),
        subjectId,
        subjectVersion: from + index,
      })),
    );
    for (const [index, event] of events.entries()) {
      const subjectVersion = from + index;
      const before = index === 0 ? previous : events[index - 1];
      const place = {
        departmentId,
        subjectKind: kind,
        subjectId,
        subjectVersion,
        event,
        previous: before,
        entry: entries[index],
      };
      const problem = await checkPlace(keys, place);
      problems.push(problem);
      if (event && !problem && subjectVersion === version)
        problems.push(await checkThing(store, event, thing));
      if (event && !isSealed(event)) beforeTheChain += 1;
    }
  }
  if (end === version) problems.push(await beyond(store, kind, thing));
  return {
    checked: Math.max(0, end - after),
    beforeTheChain,
    problems: problems.filter((problem) => problem !== undefined),
    ...(end < version ? { next: String(end) } : {}),
  };
}

/** An event of a version that was never made, as far as the thing says. */
async function beyond(store: Store, kind: SubjectKind, thing: Stored): Promise<TrailProblem | undefined> {
  const following = { subjectId: thing.id, subjectVersion: thing.version + 1 };
  const [event] = await store.getEvents(thing.departmentId, [following]);
  if (!event) return undefined;
  const now = await storedThing(store, thing.departmentId, kind, thing.id);
  // It was changed, or deleted, while this check was made.
  if (!now || now.version > thing.version) return undefined;
  return { ...following, problem: 'thing-differs', detail: 'An older version of it is stored.' };
}

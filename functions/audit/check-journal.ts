import type { KeyRing } from '../auth/key-ring.ts';
import type { Event, EventReference, FoundEntry, JournalEntry, JournalRange, Store } from '../store/store.ts';
import { checkPlace, isSealed, type TrailPlace } from './check-place.ts';
import { checkThing, storedThing } from './check-thing.ts';
import type { TrailCheck, TrailProblem } from './trail-check.ts';

/** The most entries that one check of a journal looks at; the store is asked once or twice for each, and a Worker may not ask for ever. */
const MOST_ENTRIES_CHECKED = 300;

const ENTRIES_AT_ONCE = 25;

/**
 * Checks a part of a department's journal: of every entry the event is there, sealed, and says the same; it follows on the event
 * before it; this one and the one after are in the journal too; and the last event of a subject left what is stored.
 */
export async function checkJournal(
  keys: KeyRing,
  store: Store,
  departmentId: string,
  range: JournalRange,
  after?: string,
): Promise<TrailCheck> {
  const problems: (TrailProblem | undefined)[] = [];
  let checked = 0;
  let beforeTheChain = 0;
  let next = after;
  do {
    const page = await store.listJournal(departmentId, range, {
      limit: ENTRIES_AT_ONCE,
      ...(next === undefined ? {} : { after: next }),
    });
    for (const surroundings of await surroundingsOf(store, departmentId, page.items)) {
      const { event, previous, subjectVersion } = surroundings;
      problems.push(...(await problemsAround(keys, store, surroundings)));
      if (isSealed(event) && previous && !isSealed(previous)) beforeTheChain += subjectVersion - 1;
    }
    checked += page.items.length;
    next = page.next;
  } while (next !== undefined && checked < MOST_ENTRIES_CHECKED);
  return {
    checked,
    beforeTheChain,
    problems: problems.filter((problem) => problem !== undefined),
    ...(next === undefined ? {} : { next }),
  };
}

/** A place that the journal names, with what stands around it. */
interface Surroundings extends TrailPlace {
  /** The moment under which the entry was found. */
  readonly at: string;
  readonly entry: JournalEntry;
  readonly previousEntry: JournalEntry | undefined;
  readonly following: Event | undefined;
  readonly followingEntry: JournalEntry | undefined;
}

async function surroundingsOf(
  store: Store,
  departmentId: string,
  found: readonly FoundEntry[],
): Promise<readonly Surroundings[]> {
  if (found.length === 0) return [];
  const eventsAt = (step: number) =>
    found.map(({ place: { subjectId, subjectVersion } }) => ({
      subjectId,
      subjectVersion: subjectVersion + step,
    }));
  const references = [...eventsAt(-1), ...eventsAt(0), ...eventsAt(1)];
  const events = await store.getEvents(departmentId, references);
  const entries = await store.getJournalEntries(
    departmentId,
    references.map((reference, index) => ({ ...reference, at: events[index]?.at ?? '' })),
  );
  return found.map(({ place, entry }, index) => ({
    ...place,
    departmentId,
    subjectKind: entry.subjectKind,
    entry,
    previous: events[index],
    previousEntry: entries[index],
    event: events[index + found.length],
    following: events[index + 2 * found.length],
    followingEntry: entries[index + 2 * found.length],
  }));
}

async function problemsAround(
  keys: KeyRing,
  store: Store,
  here: Surroundings,
): Promise<readonly (TrailProblem | undefined)[]> {
  const { departmentId, subjectId, subjectVersion, event, entry, following } = here;
  const own = (await checkPlace(keys, here)) ?? (here.at === event?.at ? undefined : misplaced(here));
  const before = subjectVersion > 1 ? missingBefore(here) : undefined;
  if (following) {
    const next = { ...here, subjectVersion: subjectVersion + 1, event: following, previous: event };
    return [own, before, await checkPlace(keys, { ...next, entry: here.followingEntry })];
  }
  if (!event || own) return [own, before];
  const thing = await storedThing(store, departmentId, entry.subjectKind, subjectId);
  return [before, await checkThing(store, event, thing)];
}

const misplaced = ({ subjectId, subjectVersion }: EventReference): TrailProblem => ({
  subjectId,
  subjectVersion,
  problem: 'altered',
  detail: 'The journal of the department has it at another moment.',
});

function missingBefore(here: Surroundings): TrailProblem | undefined {
  const { subjectId, subjectVersion, previous, previousEntry } = here;
  const missing = (detail: string): TrailProblem => ({
    subjectId,
    subjectVersion: subjectVersion - 1,
    problem: 'missing',
    detail,
  });
  if (!previous) return missing('This version was made, and its event is gone.');
  return isSealed(previous) && !previousEntry
    ? missing('The journal of the department does not have it.')
    : undefined;
}

import { type Refusal, refuse } from '../problem.ts';
import type { FoundEntry, JournalRange, Store } from '../store/store.ts';
import type { ExportedEvent } from './events-table.ts';

/** The most events of one export. */
export const MOST_EXPORTED = 10_000;

/** The most characters that the events of one export may have together. */
const MOST_EXPORTED_CHARACTERS = 20_000_000;

const ENTRIES_AT_ONCE = 100;

/** The events of a department's trail; refused when there are more than fit into one table. */
export async function exportedEvents(
  store: Store,
  departmentId: string,
  range: JournalRange,
): Promise<readonly ExportedEvent[] | Refusal<'export-too-large'>> {
  const events: ExportedEvent[] = [];
  let characters = 0;
  let after: string | undefined;
  do {
    const page = await store.listJournal(departmentId, range, {
      limit: ENTRIES_AT_ONCE,
      ...(after === undefined ? {} : { after }),
    });
    if (events.length + page.items.length > MOST_EXPORTED) return tooLarge;
    const found = await eventsOf(store, departmentId, page.items);
    characters += JSON.stringify(found).length;
    if (characters > MOST_EXPORTED_CHARACTERS) return tooLarge;
    events.push(...found);
    after = page.next;
  } while (after !== undefined);
  return events;
}

async function eventsOf(
  store: Store,
  departmentId: string,
  found: readonly FoundEntry[],
): Promise<readonly ExportedEvent[]> {
  const events = await store.getEvents(
    departmentId,
    found.map(({ place }) => place),
  );
  return found.map(({ entry }, index) => {
    const event = events[index];
    const { eventHash: hash, ...said } = entry;
    // Where the event is gone, the journal still says that it was.
    return event
      ? { ...event, subjectKind: entry.subjectKind }
      : { ...said, hash, beforeHash: null, afterHash: null };
  });
}

const tooLarge = refuse(
  'export-too-large',
  `An export has at most ${MOST_EXPORTED} events and ${MOST_EXPORTED_CHARACTERS / 1_000_000} MB. Choose fewer days with "from" and "to".`,
);

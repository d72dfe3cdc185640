import { type Refusal, refuse } from '../problem.ts';
import type { FoundEntry, JournalRange, Store } from '../store/store.ts';
import { eventColumns, eventRow } from './event-row.ts';

/** The most events of one export. */
export const MOST_EXPORTED = 10_000;

/** The most characters that the details of one export may have together. */
const MOST_EXPORTED_CHARACTERS = 20_000_000;

const ENTRIES_AT_ONCE = 100;

type Row = readonly (string | number | null)[];

/** The rows of a table of a department's trail, with a heading; refused when there are more than fit. */
export async function exportedEvents(
  store: Store,
  departmentId: string,
  range: JournalRange,
): Promise<readonly Row[] | Refusal<'export-too-large'>> {
  const rows: Row[] = [eventColumns];
  let characters = 0;
  let after: string | undefined;
  do {
    const page = await store.listJournal(departmentId, range, {
      limit: ENTRIES_AT_ONCE,
      ...(after === undefined ? {} : { after }),
    });
    if (rows.length - 1 + page.items.length > MOST_EXPORTED) return tooLarge;
    const found = await rowsOf(store, departmentId, page.items);
    characters += found.reduce(
      (sum, row) => sum + row.reduce<number>((all, cell) => all + String(cell).length, 0),
      0,
    );
    if (characters > MOST_EXPORTED_CHARACTERS) return tooLarge;
    rows.push(...found);
    after = page.next;
  } while (after !== undefined);
  return rows;
}

async function rowsOf(
  store: Store,
  departmentId: string,
  found: readonly FoundEntry[],
): Promise<readonly Row[]> {
  const events = await store.getEvents(
    departmentId,
    found.map(({ place }) => place),
  );
  return found.map(({ entry }, index) => {
    const event = events[index];
    const { eventHash: hash, ...said } = entry;
    // Where the event is gone, the journal still says that it was.
    return eventRow(
      event
        ? { ...event, subjectKind: entry.subjectKind }
        : { ...said, hash, beforeHash: null, afterHash: null },
    );
  });
}

const tooLarge = refuse(
  'export-too-large',
  `An export has at most ${MOST_EXPORTED} events and ${MOST_EXPORTED_CHARACTERS / 1_000_000} MB. Choose fewer days with "from" and "to".`,
);

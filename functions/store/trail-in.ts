import type { DynamoTable, Listing } from './dynamo-table.ts';
import { eventItem, journalItem, type Kind } from './item.ts';
import { eventKey, isId, journalKey, type Key, rangeOfJournal } from './keys.ts';
import { limitOf, pageOf, positionAfter, versionAfter } from './page.ts';
import type { Page, Store } from './store.ts';

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** How a table keeps the audit trail: the events of each subject, and the journal of each department. */
export function trailIn(
  table: DynamoTable,
): Pick<Store, 'listEvents' | 'getEvents' | 'listJournal' | 'getJournalEntries'> {
  async function readAll<T>(kind: Kind<T>, keys: readonly Key[]): Promise<readonly (T | undefined)[]> {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    const items = await table.getAll(distinct, ['pk', 'sk', ...kind.attributes]);
    const byName = new Map(items.map((item) => [nameOf(item), item]));
    return keys.map((key) => {
      const item = byName.get(nameOf(key));
      return item && kind.read(item);
    });
  }

  /** A page of one partition. It goes on by the places of items, since what stands in them may have been altered. */
  async function list<T>(
    kind: Kind<T>,
    listing: Omit<Listing, 'attributes'>,
    limit: number,
    placeOf: (sk: string) => string,
  ): Promise<Page<T>> {
    const items = await table.query({ ...listing, attributes: ['sk', ...kind.attributes] }, limit + 1);
    const page = pageOf(items, limit, ({ sk }) => placeOf(sk));
    return { ...page, items: page.items.map(kind.read) };
  }

  return {
    listEvents: async (departmentId, subjectId, page) => {
      const limit = limitOf(page);
      const after = versionAfter(page);
      if (!isId(subjectId)) return { items: [] };
      const { pk, sk: from } = eventKey(departmentId, subjectId, after + 1);
      const range = { from, to: 'EVENT#~' };
      return list(eventItem, { partition: pk, range }, limit, (sk) =>
        String(Number(sk.slice('EVENT#'.length))),
      );
    },

    getEvents: (departmentId, events) =>
      readAll(
        eventItem,
        events.map(({ subjectId, subjectVersion }) => eventKey(departmentId, subjectId, subjectVersion)),
      ),

    listJournal: async (departmentId, range, page) => {
      const limit = limitOf(page);
      const within = rangeOfJournal(range, positionAfter(page));
      if (!within) return { items: [] };
      const { pk: partition } = journalKey(departmentId, { at: '', subjectId: '', subjectVersion: 0 });
      const listing = {
        partition,
        range: within,
        ...(range.newestFirst ? { lastFirst: true as const } : {}),
      };
      return list(journalItem, listing, limit, (sk) => sk.slice('ENTRY#'.length));
    },

    getJournalEntries: (departmentId, entries) =>
      readAll(
        journalItem,
        entries.map((entry) => journalKey(departmentId, entry)),
      ),
  };
}

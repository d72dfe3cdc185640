import type { DynamoTable, Listing } from './dynamo-table.ts';
import { eventItem, journalItem, type Kind } from './item.ts';
import { eventKey, isId, journalKey, type Key, placeAt, rangeOfJournal } from './keys.ts';
import { limitOf, pageOf, positionAfter, versionAfter } from './page.ts';
import type { Page, Store } from './store.ts';

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** How a table keeps the audit trail: the events of each subject, and the journal of each department. */
export function trailIn(
  table: DynamoTable,
): Pick<Store, 'listEvents' | 'getEvents' | 'listJournal' | 'getJournalEntries'> {
  async function readAll<T>(
    kind: Kind<T>,
    keys: readonly (Key | undefined)[],
  ): Promise<readonly (T | undefined)[]> {
    const distinct = [...new Map(keys.flatMap((key) => (key ? [[nameOf(key), key]] : []))).values()];
    const items = await table.getAll(distinct, ['pk', 'sk', ...kind.attributes]);
    const byName = new Map(items.map((item) => [nameOf(item), item]));
    return keys.map((key) => {
      const item = key && byName.get(nameOf(key));
      return item && kind.read(item);
    });
  }

  /** A page of one partition. It goes on by the places of items, since what stands in them may have been altered. */
  async function list<T>(
    kind: Kind<T>,
    listing: Omit<Listing, 'attributes'>,
    limit: number,
  ): Promise<Page<{ readonly place: string; readonly thing: T }>> {
    const items = await table.query({ ...listing, attributes: ['sk', ...kind.attributes] }, limit + 1);
    const found = items.map((item) => ({
      place: item.sk.slice(item.sk.indexOf('#') + 1),
      thing: kind.read(item),
    }));
    return pageOf(found, limit, ({ place }) => place);
  }

  return {
    listEvents: async (departmentId, subjectId, page) => {
      const limit = limitOf(page);
      const after = versionAfter(page);
      if (!isId(subjectId)) return { items: [] };
      const { pk, sk: from } = eventKey(departmentId, subjectId, after + 1);
      const { items, next } = await list(eventItem, { partition: pk, range: { from, to: 'EVENT#~' } }, limit);
      const events = items.map(({ thing }) => thing);
      return next === undefined ? { items: events } : { items: events, next: String(Number(next)) };
    },

    getEvents: async (departmentId, events) =>
      readAll(
        eventItem,
        events.map(({ subjectId, subjectVersion }) =>
          isId(subjectId) ? eventKey(departmentId, subjectId, subjectVersion) : undefined,
        ),
      ),

    listJournal: async (departmentId, range, page) => {
      const limit = limitOf(page);
      const within = rangeOfJournal(range, positionAfter(page));
      if (!within || !isId(departmentId)) return { items: [] };
      const { pk: partition } = journalKey(departmentId, { at: '', subjectId: '', subjectVersion: 0 });
      const listing = {
        partition,
        range: within,
        ...(range.newestFirst ? { lastFirst: true as const } : {}),
      };
      const found = await list(journalItem, listing, limit);
      return {
        ...found,
        items: found.items.map(({ place, thing }) => ({ place: placeAt(place), entry: thing })),
      };
    },

    getJournalEntries: async (departmentId, entries) =>
      readAll(
        journalItem,
        entries.map((entry) => (isId(entry.subjectId) ? journalKey(departmentId, entry) : undefined)),
      ),
  };
}

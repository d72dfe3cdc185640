import { csv } from '../../templates/csv.ts';
import { hongKongTime } from '../../templates/hong-kong-time.ts';
import type { Event, Store } from '../store/store.ts';
import { actorNames } from './actor-names.ts';

/** An event of an exported trail; without `detail` where it is gone and only the journal names it. */
export type ExportedEvent = Omit<Event, 'detail' | 'seal' | 'previousHash' | 'hash'> & {
  readonly subjectKind: string;
  readonly detail?: unknown;
  readonly previousHash?: string | null | undefined;
  readonly hash?: string | undefined;
};

const fields = [
  'at',
  'actor',
  'action',
  'subjectKind',
  'subjectId',
  'subjectVersion',
  'detail',
  'departmentId',
  'beforeHash',
  'afterHash',
  'previousHash',
  'hash',
] as const;

/** For whoever reads the table; what was recorded, and is hashed, stands before. */
const explained = ['atInHongKong', 'actorName'] as const;

/** Events as a table in CSV, in their order, with the names of who acted. */
export async function eventsTable(
  events: readonly ExportedEvent[],
  { store, departmentId }: { readonly store: Store; readonly departmentId: string },
): Promise<Uint8Array> {
  const actors = events.map(({ actor }) => actor);
  const nameOf = await actorNames(actors, { store, departmentId, language: 'en' });
  const rows = events.map(({ detail, ...event }) => {
    const there = hongKongTime(event.at);
    const row: Readonly<Record<string, string | number | null | undefined>> = {
      ...event,
      detail: detail === undefined ? '' : JSON.stringify(detail),
      atInHongKong: there && `${there.day} ${there.time}`,
      actorName: nameOf(event.actor),
    };
    return [...fields, ...explained].map((column) => row[column] ?? null);
  });
  // Excel reads a file without the mark in the code page of the machine.
  return new TextEncoder().encode(`\u{FEFF}${csv([[...fields, ...explained], ...rows])}`);
}

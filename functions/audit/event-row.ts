import type { Event } from '../store/store.ts';

/** The columns of an exported audit trail. */
export const eventColumns = [
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

/** What a row says of an event; without `detail` where the event is gone and only the journal names it. */
type ExportedEvent = Omit<Event, 'detail' | 'seal' | 'previousHash' | 'hash'> & {
  readonly subjectKind: string;
  readonly detail?: unknown;
  readonly previousHash?: string | null | undefined;
  readonly hash?: string | undefined;
};

/** One event as a row of an exported audit trail. */
export function eventRow({ detail, ...event }: ExportedEvent): readonly (string | number | null)[] {
  const row: Readonly<Record<string, string | number | null | undefined>> = {
    ...event,
    detail: detail === undefined ? '' : JSON.stringify(detail),
  };
  return eventColumns.map((column) => row[column] ?? null);
}

import { isId } from './keys.ts';
import type { Change, Stored } from './store.ts';

/**
 * Throws an `Error` when the parts of a change contradict each other (the event or the idempotency record is about
 * another thing, version or department), when a first version is not 1, or a later one is, or when an id can be none. That is
 * a fault of the caller.
 */
export function checkChange(change: Change<Stored>, kind: 'first' | 'later'): void {
  const { next, event, idempotency } = change;
  const holds =
    isId(next.id) &&
    isId(next.departmentId) &&
    Number.isSafeInteger(next.version) &&
    (kind === 'first' ? next.version === 1 : next.version > 1) &&
    event.subjectId === next.id &&
    event.subjectVersion === next.version &&
    event.departmentId === next.departmentId &&
    isMoment(event.at) &&
    (idempotency === undefined || idempotency.departmentId === next.departmentId);
  if (!holds)
    throw new Error(
      `The change to ${next.id} at version ${next.version} cannot be written: its parts contradict each other, or an id can be none.`,
    );
}

// Journals are in the order of these texts.
const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** Throws an `Error` when a text can be no id, which is a fault of the caller. */
export function checkIds(...ids: readonly string[]): void {
  if (!ids.every(isId)) throw new Error('Evidence cannot be kept: an id can be none.');
}

/** The moment of a change in whole seconds since 1970: a record that expired before it does not count. */
export function secondsOf(change: Change<unknown>): number {
  return Math.floor(Date.parse(change.event.at) / 1000);
}

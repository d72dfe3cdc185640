import type { Page, PageRequest } from './store.ts';

/** The longest page, in items. */
export const LONGEST_PAGE = 100;

/** The limit of a page; throws a `RangeError` outside 1 to 100, since the caller should have refused it. */
export function limitOf(page: PageRequest): number {
  if (Number.isInteger(page.limit) && page.limit >= 1 && page.limit <= LONGEST_PAGE) return page.limit;
  throw new RangeError(`A page holds 1 to ${LONGEST_PAGE} items, not ${page.limit}.`);
}

/** The version that a page of events starts after, 0 for the first; throws a `RangeError` when it is no version. */
export function versionAfter(page: PageRequest): number {
  if (page.after === undefined) return 0;
  if (/^\d{1,15}$/.test(page.after)) return Number(page.after);
  throw new RangeError('A page of events starts after a version.');
}

/** The position that a page of a journal starts after; throws a `RangeError` when it is no position. */
export function positionAfter(page: PageRequest): string | undefined {
  if (page.after === undefined || /^[\d:.TZ-]{24}#[\w.:-]{1,128}#\d{15}$/.test(page.after)) return page.after;
  throw new RangeError('A page of a journal starts after a position.');
}

/** A page of the first `limit` items, with `next` when there are more. `found` holds one more than the limit if there is one. */
export function pageOf<T>(found: readonly T[], limit: number, idOf: (item: T) => string): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, next: idOf(last) } : { items };
}

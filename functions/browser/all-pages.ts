import type { Refusal } from '../problem.ts';
import type { Called } from '../request/call-route.ts';

interface ListPage<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

/** The most items that a page of ours reads of one list. */
export const MOST_LISTED = 1000;

/** Every item of a list, read page by page, up to `MOST_LISTED`. */
export async function allPages<T>(
  list: (query: { limit: string; cursor?: string }) => Promise<Called<ListPage<T>> | Refusal>,
): Promise<readonly T[] | Refusal> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: '100', ...(cursor === undefined ? {} : { cursor }) });
    if ('refused' in page) return page;
    items.push(...page.body.items);
    cursor = page.body.next;
  } while (cursor !== undefined && items.length < MOST_LISTED);
  return items;
}

import type { Refusal } from '../problem.ts';
import type { Called } from '../request/call-route.ts';

/** The items of a list, read page by page. */
export interface AllRead<T> {
  readonly items: readonly T[];
  /** False where the list goes on beyond what was to be read. */
  readonly isWhole: boolean;
}

/** Reads a list of the API to its end, or until `most` items are there; `read` asks for the page of a cursor. */
export async function readAll<T>(
  most: number,
  read: (
    cursor: string | undefined,
  ) => Promise<Called<{ readonly items: readonly T[]; readonly next?: string | undefined }> | Refusal>,
): Promise<AllRead<T> | Refusal> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    if ('refused' in page) return page;
    items.push(...page.body.items);
    cursor = page.body.next;
  } while (cursor !== undefined && items.length < most);
  return { items: items.slice(0, most), isWhole: cursor === undefined && items.length <= most };
}

import type { Refusal } from '../problem.ts';

/** Where in a list a page begins, as its address says it. */
const places = ['cursor', 'after'];

/** The address of a list from its beginning, where a refusal is about the place at which `path` begins it; `undefined` otherwise. */
export function listStart({ errors }: Refusal, path: string): string | undefined {
  if (!errors.some((issue) => issue.in === 'query' && issue.pointer === '/cursor')) return undefined;
  const { pathname, searchParams } = new URL(path, 'https://pages.invalid');
  if (!places.some((name) => searchParams.has(name))) return undefined;
  for (const name of places) searchParams.delete(name);
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`;
}

import { z } from 'zod';
import { type CursorScope, readCursor, writeCursor } from './cursor.ts';
import type { Reply, RouteRequest } from './define-route.ts';
import { type Refusal, refuse } from './problem.ts';
import type { Page, PageRequest } from './store/store.ts';

/** The query parameters of every list; a list with filters spreads them into its own. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'Send a whole number from 1 to 100.')
    .transform(Number)
    .default(25)
    .meta({ type: 'integer', minimum: 1, maximum: 100, default: 25, description: 'How many items at most.' }),
  cursor: z
    .string()
    .min(1)
    .max(2048)
    .optional()
    .meta({ description: 'The `next` of the page before; the filters must be the same.' }),
};

type ListRequest = Pick<
  RouteRequest<'read', unknown, { limit: number; cursor?: string | undefined }, unknown>,
  'keys' | 'principal' | 'operation' | 'path' | 'query'
>;

type Filters = CursorScope['filters'];

/** The page that the request asks for, or the refusal of a cursor that is not of this list. */
export async function readPage(
  request: ListRequest,
  filters: Filters = {},
): Promise<{ readonly page: PageRequest } | Refusal<'invalid-cursor'>> {
  const { limit, cursor } = request.query;
  if (cursor === undefined) return { page: { limit } };
  const after = await readCursor(request.keys, scopeOf(request, filters), cursor);
  if (after !== undefined) return { page: { limit, after } };
  return refuse(
    'invalid-cursor',
    'Send the `next` of the page before as it is, with the same filters, or start without a cursor.',
    {
      errors: [
        {
          in: 'query',
          pointer: '/cursor',
          code: 'invalid-cursor',
          detail: 'It was altered or comes from another list.',
        },
      ],
    },
  );
}

/** The reply for one page: its items as they are shown, `next` and the `Link` when there are more. */
export async function pageReply<T, Shown>(
  request: ListRequest,
  page: Page<T>,
  show: (item: T) => Shown,
  filters: Filters = {},
): Promise<Reply<{ items: Shown[]; next?: string }>> {
  const items = page.items.map(show);
  if (page.next === undefined) return { body: { items } };
  const next = await writeCursor(request.keys, scopeOf(request, filters), page.next);
  const query = new URLSearchParams({ limit: String(request.query.limit), cursor: next });
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value);
  return { body: { items, next }, headers: { Link: `<${request.path}?${query}>; rel="next"` } };
}

function scopeOf({ principal, operation, path }: ListRequest, filters: Filters): CursorScope {
  return { departmentId: principal.departmentId, operation: `${operation} ${path}`, filters };
}

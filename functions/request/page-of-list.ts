import { z } from 'zod';
import type { KeyRing } from '../auth/key-ring.ts';
import type { Reply, RouteRequest } from '../define-route.ts';
import { type Refusal, refuse } from '../problem.ts';
import type { Page, PageRequest } from '../store/store.ts';

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

/** What a cursor is bound to: it opens no other list than the one it came from. */
export interface CursorScope {
  readonly departmentId: string;
  readonly operation: string;
  readonly filters: Readonly<Record<string, string | undefined>>;
}

/** What every list answers when it does not refuse. */
export function pageReply<Out extends z.ZodType>(schema: Out, example: z.input<Out>) {
  return {
    status: 200,
    description: 'One page.',
    schema,
    example,
    headers: { Link: 'The next page, `rel="next"`; absent on the last one.' },
  } as const;
}

type CursorRequest = Pick<
  RouteRequest<'read', unknown, { cursor?: string | undefined }, unknown>,
  'keys' | 'principal' | 'operation' | 'path' | 'query'
>;

type ListRequest = CursorRequest & { readonly query: { readonly limit: number } };

type Filters = CursorScope['filters'];

/** Answers with one page of a list: what the cursor asks for, each item as it is shown, and the way to the next page. */
export async function pageOfList<T, Shown>(
  request: ListRequest,
  list: (page: PageRequest) => Promise<Page<T>>,
  show: (item: T) => Shown,
  filters: Filters = {},
): Promise<Reply<{ items: Shown[]; next?: string }> | Refusal<'invalid-cursor'>> {
  const { limit } = request.query;
  const start = await startOf(request, filters);
  if ('refused' in start) return start;
  const { after } = start;
  const page = await list({ limit, ...(after === undefined ? {} : { after }) });
  const items = page.items.map(show);
  if (page.next === undefined) return { body: { items } };
  const next = await cursorAfter(request, filters, page.next);
  const query = new URLSearchParams({ limit: String(limit), cursor: next });
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value);
  return { body: { items, next }, headers: { Link: `<${request.path}?${query}>; rel="next"` } };
}

/** Where the request's cursor says to start: after nothing when it has none. */
export async function startOf(
  request: CursorRequest,
  filters: Filters = {},
): Promise<{ readonly after?: string } | Refusal<'invalid-cursor'>> {
  const { cursor } = request.query;
  if (cursor === undefined) return {};
  const after = await readCursor(request.keys, scopeOf(request, filters), cursor);
  return after === undefined ? invalidCursor : { after };
}

/** The cursor with which the same request goes on after `after`. */
export const cursorAfter = (request: CursorRequest, filters: Filters, after: string): Promise<string> =>
  writeCursor(request.keys, scopeOf(request, filters), after);

const invalidCursor = refuse(
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

function scopeOf({ principal, operation, path }: CursorRequest, filters: Filters): CursorScope {
  return { departmentId: principal.departmentId, operation: `${operation} ${path}`, filters };
}

const SIGNATURE_DIGITS = 32;

/** An opaque text that `readCursor` turns back into `after`. */
export async function writeCursor(keys: KeyRing, scope: CursorScope, after: string): Promise<string> {
  return `${await signatureOf(keys, scope, after)}${after}`;
}

/** Where the page starts; `undefined` when the cursor was altered or comes from another list. */
export async function readCursor(
  keys: KeyRing,
  scope: CursorScope,
  cursor: string,
): Promise<string | undefined> {
  const after = cursor.slice(SIGNATURE_DIGITS);
  return cursor.slice(0, SIGNATURE_DIGITS) === (await signatureOf(keys, scope, after)) ? after : undefined;
}

async function signatureOf(keys: KeyRing, scope: CursorScope, after: string): Promise<string> {
  const filters = Object.entries(scope.filters)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const text = JSON.stringify([scope.departmentId, scope.operation, filters, after]);
  return (await keys.sign('cursor', text)).slice(0, SIGNATURE_DIGITS);
}

import type { Principal } from '../auth/principal.ts';
import type { TypedRoute } from '../define-route.ts';
import type { ProblemIssue, Refusal } from '../problem.ts';
import { refuse } from '../problem.ts';
import { handleRoute, mayUse, type Served } from './handle-route.ts';
import { issueWords } from './issue-words.ts';
import type { ReadRequest } from './read-request.ts';
import { requestIssues } from './request-issues.ts';
import type { ServeContext } from './serve-context.ts';

/** What a call inside the service gives an operation; what is left out is as if a client had not sent it. */
export interface Given<Params, Query, Body> {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** The version that the change is meant for, as `If-Match` would name it; `*` is any. */
  readonly version?: number | '*';
  /** As the header `Idempotency-Key`. */
  readonly idempotencyKey?: string;
}

/** What an operation answered to a call inside the service. */
export type Called<Out> = Omit<Served, 'body'> & { readonly body: Out };

/**
 * Calls an operation as a caller who was admitted already, with the same checks of rights and input as over HTTP, and the same
 * events. A fault of the store is thrown as `StoreUnavailable`.
 */
export async function callRoute<Params, Query, Body, Out>(
  route: TypedRoute<Params, Query, Body, Out>,
  given: Given<Params, Query, Body>,
  principal: Principal,
  context: ServeContext,
): Promise<Called<Out> | Refusal> {
  if (!mayUse(route, principal)) return refuse('scope-missing', 'Your role does not allow this.');
  const issues: ProblemIssue[] = [];
  const parse = (part: 'path' | 'query' | 'body', schema: typeof route.params, value: unknown) => {
    const parsed = schema.safeParse(value, { error: issueWords });
    if (parsed.success) return parsed.data;
    issues.push(...requestIssues(part, parsed.error, value));
    return undefined;
  };
  const params = parse('path', route.params, given.params ?? {});
  const query = parse('query', route.query, given.query ?? {});
  const sentBody = given.body ?? (route.bodyOptional ? {} : undefined);
  const body = route.body && parse('body', route.body as typeof route.params, sentBody);
  if (issues.length > 0)
    return refuse('invalid-request', 'Correct what is listed, then try again.', { errors: issues });
  const read: ReadRequest = {
    params,
    query,
    body,
    sentBody,
    ifMatch: given.version === undefined ? undefined : given.version === '*' ? '*' : [String(given.version)],
    ifNoneMatch: undefined,
    idempotencyKey: given.idempotencyKey,
  };
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((given.params as Record<string, unknown> | undefined)?.[name])),
  );
  const now = context.parts.now().toISOString();
  const served = await handleRoute(route, { read, path, now, principal }, context);
  return 'refused' in served ? served : (served as Called<Out>);
}

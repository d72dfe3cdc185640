import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import { hasScope, type Principal, type Scope } from '../auth/principal.ts';
import { storeInSight } from '../auth/store-in-sight.ts';
import type { Reply, Route, RouteRequest } from '../define-route.ts';
import { type ProblemCode, type Refusal, refuse } from '../problem.ts';
import { EvidenceMissing } from '../store/evidence-missing.ts';
import type { Stored } from '../store/store.ts';
import { type Commit, commit, staleVersion } from './commit.ts';
import { idempotencyDesk } from './idempotency.ts';
import { type EntityTags, namesTag } from './preconditions.ts';
import type { ReadRequest } from './read-request.ts';
import type { SerialQueue } from './serial-queue.ts';
import type { ServeContext } from './serve-context.ts';

/** The reply of a route with its bytes made, or marked when a conditional GET already has it. */
export type Served = Omit<Reply, 'bytes'> & { readonly bytes?: Uint8Array; readonly notModified?: true };

/** A request that was read, and who sent it. */
export interface Admitted {
  readonly read: ReadRequest;
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** `undefined` only where the route needs no scope. */
  readonly principal: Principal | undefined;
}

/** Whether a caller has a scope that a route asks for; a route that asks for none is for everybody. */
export function mayUse({ scope, orScope }: Route, principal: Principal): boolean {
  if (scope === 'none') return true;
  return hasScope(principal, scope) || (orScope !== undefined && hasScope(principal, orScope));
}

/** Answers a request that was read and admitted; the answer to an earlier one with the same key is given again. */
export async function handleRoute(
  route: Route,
  { read, path, now, principal: caller }: Admitted,
  context: ServeContext,
): Promise<Served | Refusal> {
  const { keys, requestId, openApi } = context;
  const principal = caller as Principal;
  const parts = caller
    ? { ...context.parts, store: storeInSight(context.parts.store, caller) }
    : context.parts;
  const { idempotencyKey, ifMatch, ifNoneMatch } = read;
  const common = { operation: route.id, path, principal, keys, now };
  const desk =
    idempotencyKey === undefined
      ? undefined
      : idempotencyDesk({
          ...common,
          store: parts.store,
          idempotencyKey,
          method: route.method.toUpperCase(),
          body: read.sentBody,
        });
  const earlier = await desk?.earlier();
  if (earlier) return 'refused' in earlier ? earlier : served(earlier, undefined, context.downloads);

  const checkVersion = (stored: Stored) =>
    ifMatch === undefined || namesTag(ifMatch, String(stored.version))
      ? undefined
      : staleVersion('Another version is stored than If-Match names.');
  const routeRequest: RouteRequest<Scope, unknown, unknown, unknown> = {
    ...common,
    parts,
    requestId,
    openApi,
    params: read.params,
    query: read.query,
    body: read.body,
    findQuestionnaire: questionnaireFinder(parts.store, principal?.departmentId ?? ''),
    checkVersion,
    commit: <T extends Stored, R extends Reply, Code extends ProblemCode>(change: Commit<T, R, Code>) =>
      commit({ operation: route.id, principal, store: parts.store, keys, desk, checkVersion }, change),
  };
  const answerOnce = async () => {
    const answer = await route.handle(routeRequest);
    return 'refused' in answer ? answer : served(answer, ifNoneMatch, context.downloads);
  };
  try {
    return await answerOnce();
  } catch (error) {
    if (!(error instanceof EvidenceMissing)) throw error;
    // Somebody removed it while this request was reading; nothing was written yet, so that it can begin anew.
    return await answerOnce();
  }
}

async function served(
  { bytes, ...reply }: Reply,
  ifNoneMatch: EntityTags | undefined,
  downloads: SerialQueue,
): Promise<Served | Refusal<'renderer-busy'>> {
  if (reply.etag !== undefined && ifNoneMatch && namesTag(ifNoneMatch, String(reply.etag)))
    return { ...reply, notModified: true };
  if (!bytes) return reply;
  const made = await downloads(bytes);
  if (made !== 'busy') return { ...reply, bytes: made };
  return refuse('renderer-busy', 'Ask for the file again in a few seconds.', {
    headers: { 'Retry-After': '5' },
  });
}

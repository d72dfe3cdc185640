import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import { authenticate } from '../auth/authenticate.ts';
import type { KeyRing } from '../auth/key-ring.ts';
import { hasScope, type Principal, type Scope } from '../auth/principal.ts';
import type { Reply, Route, RouteRequest } from '../define-route.ts';
import type { OpenApiDocuments } from '../openapi/openapi-documents.ts';
import type { Parts } from '../parts.ts';
import { type ProblemCode, type Refusal, refuse } from '../problem.ts';
import { EvidenceMissing } from '../store/evidence-missing.ts';
import { type Stored, StoreUnavailable } from '../store/store.ts';
import { type Commit, commit, staleVersion } from './commit.ts';
import { idempotencyDesk } from './idempotency.ts';
import { type EntityTags, namesTag } from './preconditions.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import type { SerialQueue } from './serial-queue.ts';

/** What serving a request needs beside the request. */
export interface ServeContext {
  readonly parts: Parts;
  readonly keys: KeyRing;
  readonly requestId: string;
  readonly openApi: () => OpenApiDocuments;
  /** Told who calls, as soon as that is known. */
  readonly identified: (principal: Principal) => void;
  /** Gives each file that is made for an answer its turn. */
  readonly downloads: SerialQueue;
  /** Gives each large upload its turn: a few of them together would not fit the memory of a Worker. */
  readonly uploads: SerialQueue;
  /** Told what went wrong when a refusal hides it from the caller. */
  readonly failed: (error: Error) => void;
}

/** The reply of a route with its bytes made, or marked when a conditional GET already has it. */
export type Served = Omit<Reply, 'bytes'> & { readonly bytes?: Uint8Array; readonly notModified?: true };

/** Authenticates, reads, and handles one request. A fault of the store becomes a refusal; other faults are thrown. */
export async function serveRoute(
  route: Route,
  request: Request,
  pathParams: Readonly<Record<string, string>>,
  context: ServeContext,
): Promise<Served | Refusal> {
  try {
    const now = context.parts.now().toISOString();
    const principal = await admit(route, request, now, context);
    if (principal && 'refused' in principal) return principal;
    const serve = async () => {
      const read = await readRequest(route, request, pathParams);
      return 'refused' in read ? read : handle(route, request, read, { ...context, now, principal });
    };
    if (!isLargeUpload(route, request)) return await serve();
    // Until its turn comes, the body waits with its sender.
    const answer = await context.uploads(serve);
    return answer === 'busy' ? uploadsBusy : answer;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    context.failed(error);
    return storeUnavailable();
  }
}

const SMALL_UPLOAD_BYTES = 1024 * 1024;

function isLargeUpload(route: Route, { headers }: Request): boolean {
  const said = Number(headers.get('Content-Length') ?? Number.NaN);
  return route.bodyMediaType === 'multipart/form-data' && !(said <= SMALL_UPLOAD_BYTES);
}

const uploadsBusy = refuse('uploads-busy', 'Send the files again in a few seconds.', {
  headers: { 'Retry-After': '5' },
});

function storeUnavailable(): Refusal<'store-unavailable'> {
  return refuse(
    'store-unavailable',
    'Send the request again in a few seconds, with the same Idempotency-Key if it had one.',
    {
      headers: { 'Retry-After': '5' },
    },
  );
}

async function admit(route: Route, request: Request, now: string, { parts, keys, identified }: ServeContext) {
  if (route.scope === 'none') return undefined;
  const header = request.headers.get('Authorization') ?? undefined;
  const principal = await authenticate(header, { store: parts.store, keys, now });
  if ('refused' in principal) return principal;
  identified(principal);
  if (hasScope(principal, route.scope)) return principal;
  return refuse('scope-missing', `Use an API key with the scope "${route.scope}".`);
}

async function handle(
  route: Route,
  request: Request,
  read: ReadRequest,
  context: ServeContext & { readonly now: string; readonly principal: Principal | undefined },
): Promise<Served | Refusal> {
  const { parts, keys, now, requestId, openApi } = context;
  const principal = context.principal as Principal;
  const { pathname } = new URL(request.url);
  const { idempotencyKey, ifMatch, ifNoneMatch } = read;
  const common = { operation: route.id, path: pathname, principal, keys, now };
  const desk =
    idempotencyKey === undefined
      ? undefined
      : idempotencyDesk({
          ...common,
          store: parts.store,
          idempotencyKey,
          method: request.method,
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

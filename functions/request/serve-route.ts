import { authenticate } from '../auth/authenticate.ts';
import { withinLimits } from '../auth/within-limits.ts';
import type { Route } from '../define-route.ts';
import { type Refusal, refuse, storeUnavailable, tooManyRequests } from '../problem.ts';
import { StoreUnavailable } from '../store/store.ts';
import { handleRoute, mayUse, type Served } from './handle-route.ts';
import { isLargeUpload } from './is-large-upload.ts';
import { readRequest } from './read-request.ts';
import type { ServeContext } from './serve-context.ts';

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
      const path = new URL(request.url).pathname;
      return 'refused' in read ? read : handleRoute(route, { read, path, now, principal }, context);
    };
    if (route.bodyMediaType !== 'multipart/form-data' || !isLargeUpload(request)) return await serve();
    // Until its turn comes, the body waits with its sender.
    const answer = await context.uploads(serve);
    return answer === 'busy' ? uploadsBusy : answer;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    context.failed(error);
    return storeUnavailable;
  }
}

/** The refusal of a large upload while too many others are read. */
export const uploadsBusy = refuse('uploads-busy', 'Send the files again in a few seconds.', {
  headers: { 'Retry-After': '5' },
});

async function admit(route: Route, request: Request, now: string, context: ServeContext) {
  const { parts, keys, identified } = context;
  const costly = route.bodyMediaType === 'multipart/form-data' || route.reply.mediaType !== undefined;
  const within = (actor?: string) => withinLimits({ request, actor, costly }, parts, keys);
  if (route.scope === 'none') return (await within()) ? undefined : tooManyRequests;
  const header = request.headers.get('Authorization') ?? undefined;
  const principal = await authenticate(header, { store: parts.store, keys, now });
  if ('refused' in principal) return (await within()) ? principal : tooManyRequests;
  identified(principal);
  if (!(await within(principal.actor))) return tooManyRequests;
  if (mayUse(route, principal)) return principal;
  const wanted = [route.scope, ...(route.orScope ? [route.orScope] : [])].map((scope) => `"${scope}"`);
  return refuse('scope-missing', `Use an API key with the scope ${wanted.join(' or ')}.`);
}

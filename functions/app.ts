import { type Context, Hono } from 'hono';
import { keyRing } from './auth/key-ring.ts';
import { openId as openIdOf } from './auth/open-id.ts';
import { referencePage } from './browser/reference-page.ts';
import { refusePage, servePage } from './browser/serve-page.ts';
import type { Page } from './define-page.ts';
import { allowOrigins } from './middleware/allow-origins.ts';
import { type RequestVariables, requestLog } from './middleware/request-log.ts';
import { standardHeaders } from './middleware/standard-headers.ts';
import { type OpenApiDocuments, openApiDocuments } from './openapi/openapi-documents.ts';
import { pages } from './pages/index.ts';
import type { Parts } from './parts.ts';
import { type Refusal, refuse } from './problem.ts';
import { drainBody } from './request/drain-body.ts';
import { renderRefusal, renderReply } from './request/render.ts';
import { serialQueue } from './request/serial-queue.ts';
import type { ServeContext } from './request/serve-context.ts';
import { serveRoute } from './request/serve-route.ts';
import { routes } from './routes/index.ts';

type RequestContext = Context<{ Variables: RequestVariables }>;

/** The service over these parts: every route, every page, our static files, and the answer to everything else. */
export function createApp(parts: Parts): Hono<{ Variables: RequestVariables }> {
  const keys = keyRing(parts.signingSecret);
  const downloads = serialQueue(parts.now);
  const uploads = serialQueue(parts.now);
  let documents: OpenApiDocuments | undefined;
  const openApi = () => {
    documents ??= openApiDocuments(routes);
    return documents;
  };
  const app = new Hono<{ Variables: RequestVariables }>();
  app.use(requestLog(parts), standardHeaders(), allowOrigins(parts.corsAllowedOrigins));
  app.use(async (context, next) => {
    await next();
    await drainBody(context.req.raw);
  });

  const openId = parts.signIn && openIdOf(parts.signIn, parts.now);
  const serveContext = (context: RequestContext): ServeContext => ({
    parts,
    keys,
    openId,
    requestId: context.get('requestId'),
    openApi,
    downloads,
    uploads,
    identified: ({ departmentId, actor }) => {
      context.set('departmentId', departmentId);
      context.set('actor', actor);
    },
    refused: (code) => context.set('refused', code),
    failed: (error) => context.set('fault', faultOf(error)),
  });
  const paramsOf = (context: RequestContext) => context.req.param() as Record<string, string>;

  for (const route of routes)
    app.on(route.method.toUpperCase(), honoPath(route.path), async (context) => {
      context.set('operation', route.id);
      const serving = serveContext(context);
      const answer = await serveRoute(route, context.req.raw, paramsOf(context), serving);
      if (!('refused' in answer)) return renderReply(route, answer);
      serving.refused(answer.refused);
      return renderRefusal(answer, serving.requestId);
    });
  for (const page of pages)
    app.on(methodsOfPage(page), honoPath(page.path), (context) => {
      context.set('operation', page.id);
      return servePage(page, context.req.raw, paramsOf(context), serveContext(context));
    });
  app.get('/docs', () => referencePage());
  app.get('/docs/*', (context) => staticFile(context, 'public, max-age=3600'));
  app.get('/ui/fonts/*', (context) => staticFile(context, 'public, max-age=31536000, immutable'));
  app.get('/ui/*', (context) => staticFile(context, 'no-cache'));

  async function staticFile(context: RequestContext, caching: string): Promise<Response> {
    const { url, headers: asked } = context.req.raw;
    const known = asked.get('If-None-Match');
    const file = await parts.assets(new URL(url).pathname, known === null ? {} : { 'If-None-Match': known });
    if (file.status !== 200 && file.status !== 304) return notFound(context);
    const headers = new Headers(file.headers);
    headers.set('Cache-Control', caching);
    return new Response(file.body, { status: file.status, headers });
  }

  function notFound(context: RequestContext): Response | Promise<Response> {
    const allowed = methodsOf(new URL(context.req.url).pathname);
    const headers = { Allow: [...allowed, 'OPTIONS'].join(', ') };
    if (allowed.length > 0 && context.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers });
    const refusal: Refusal =
      allowed.length > 0
        ? refuse('method-not-allowed', `Use one of ${allowed.join(', ')}.`, { headers })
        : refuse('path-not-found', 'See /docs for every path of this service.');
    context.set('refused', refusal.refused);
    return isForPeople(context)
      ? refusePage(refusal, context.req.raw, serveContext(context))
      : renderRefusal(refusal, context.get('requestId'));
  }
  app.notFound(notFound);
  app.onError((error, context) => {
    context.set('fault', faultOf(error));
    const refusal = refuse('internal-error', 'It was recorded. Name the request id when you ask about it.');
    context.set('refused', refusal.refused);
    return renderRefusal(refusal, context.get('requestId'));
  });
  return app;
}

function faultOf({ name, message, stack }: Error) {
  return { name, message, stack };
}

function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const methodsOfPage = (page: Page): string[] => [
  ...(page.get ? ['GET'] : []),
  ...(page.post ? ['POST'] : []),
];

const pathPatterns = [
  ...routes.map(({ method, path }) => ({ method: method.toUpperCase(), pattern: patternOf(path) })),
  ...pages.flatMap((page) =>
    methodsOfPage(page).map((method) => ({ method, pattern: patternOf(page.path) })),
  ),
];

/** Whether a request that leads nowhere was made by a person with a browser, who is to see a page. */
const isForPeople = ({ req }: RequestContext): boolean =>
  !req.path.startsWith('/v1/') && (req.header('Accept') ?? '').includes('text/html');

/** The methods that this path has; none when there is no such path. */
function methodsOf(pathname: string): readonly string[] {
  const own = pathPatterns.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method);
  const found = pathname === '/docs' ? ['GET'] : [...new Set(own)];
  return [...(found.includes('GET') ? ['GET', 'HEAD'] : []), ...found.filter((method) => method !== 'GET')];
}

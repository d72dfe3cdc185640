import { Hono } from 'hono';
import { keyRing } from './auth/key-ring.ts';
import { allowOrigins } from './middleware/allow-origins.ts';
import { type RequestVariables, requestLog } from './middleware/request-log.ts';
import { standardHeaders } from './middleware/standard-headers.ts';
import { type OpenApiDocuments, openApiDocuments } from './openapi/openapi-documents.ts';
import { referencePage } from './pages/reference-page.ts';
import type { Parts } from './parts.ts';
import { type Refusal, refuse } from './problem.ts';
import { drainBody } from './request/drain-body.ts';
import { renderRefusal, renderReply } from './request/render.ts';
import { serialQueue } from './request/serial-queue.ts';
import { serveRoute } from './request/serve-route.ts';
import { routes } from './routes/index.ts';

/** The service over these parts: every route, the reference page, and the answer to everything else. */
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

  for (const route of routes) {
    app.on(route.method.toUpperCase(), honoPath(route.path), async (context) => {
      context.set('operation', route.id);
      const requestId = context.get('requestId');
      const answer = await serveRoute(route, context.req.raw, context.req.param() as Record<string, string>, {
        parts,
        keys,
        requestId,
        openApi,
        downloads,
        uploads,
        identified: ({ departmentId, actor }) => {
          context.set('departmentId', departmentId);
          context.set('actor', actor);
        },
        failed: (error) => context.set('fault', faultOf(error)),
      });
      if (!('refused' in answer)) return renderReply(route, answer);
      context.set('refused', answer.refused);
      return renderRefusal(answer, requestId);
    });
  }
  app.get('/', (context) => context.redirect('/docs'));
  app.get('/docs', () => referencePage());
  app.get('/docs/:file', async (context) => {
    const file = await parts.assets(new URL(context.req.url).pathname);
    if (file.status !== 200) return context.notFound();
    const headers = new Headers(file.headers);
    headers.set('Cache-Control', 'public, max-age=3600');
    return new Response(file.body, { headers });
  });

  app.notFound((context) => {
    const allowed = methodsOf(new URL(context.req.url).pathname);
    const headers = { Allow: [...allowed, 'OPTIONS'].join(', ') };
    if (allowed.length > 0 && context.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers });
    const refusal: Refusal =
      allowed.length > 0
        ? refuse('method-not-allowed', `Use one of ${allowed.join(', ')}.`, { headers })
        : refuse('path-not-found', 'See /docs for every path of this service.');
    context.set('refused', refusal.refused);
    return renderRefusal(refusal, context.get('requestId'));
  });
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

const pathPatterns = routes.map(({ method, path }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The methods that this path has; none when there is no such path. */
function methodsOf(pathname: string): readonly string[] {
  const own = pathPatterns.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method);
  const found = pathname === '/docs' ? ['GET'] : own;
  return [...(found.includes('GET') ? ['GET', 'HEAD'] : []), ...found.filter((method) => method !== 'GET')];
}

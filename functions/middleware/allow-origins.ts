import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** Lets pages of the listed origins call the API; to every other origin nothing is said. No cookies are involved. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const answer = cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match'],
    exposeHeaders: [
      'API-Version',
      'Content-Disposition',
      'ETag',
      'Idempotency-Replayed',
      'Link',
      'Location',
      'Request-Id',
      'Retry-After',
    ],
    maxAge: 600,
  });
  return async (context, next) => {
    const isForCors =
      context.req.method !== 'OPTIONS' ||
      (context.req.header('Origin') !== undefined &&
        context.req.header('Access-Control-Request-Method') !== undefined);
    return isForCors ? answer(context, next) : next();
  };
}

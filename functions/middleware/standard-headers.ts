import type { MiddlewareHandler } from 'hono';
import { API_VERSION } from '../version.ts';

const always: Readonly<Record<string, string>> = {
  'API-Version': API_VERSION,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const unlessSet: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Puts the headers on every answer that protect it, and those that name the API's version and the request. */
export function standardHeaders(): MiddlewareHandler<{ Variables: { requestId: string } }> {
  return async (context, next) => {
    await next();
    // A response of the assets binding cannot be altered, so it is copied first.
    const response = new Response(context.res.body, context.res);
    for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
    for (const [name, value] of Object.entries(unlessSet))
      if (!response.headers.has(name)) response.headers.set(name, value);
    response.headers.set('Request-Id', context.get('requestId'));
    context.res = undefined;
    context.res = response;
  };
}

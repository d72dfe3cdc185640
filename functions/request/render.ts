import type { Route } from '../define-route.ts';
import { problemBody, problems, type Refusal } from '../problem.ts';
import type { Served } from './handle-route.ts';

/** The HTTP response for what a route answered. */
export function renderReply(route: Route, reply: Served): Response {
  const headers = new Headers(reply.headers);
  if (reply.etag !== undefined) headers.set('ETag', `"${reply.etag}"`);
  if (reply.notModified) return new Response(null, { status: 304, headers });
  if (route.reply.mediaType !== undefined) {
    headers.set('Content-Type', route.reply.mediaType);
    return new Response(reply.bytes as Uint8Array<ArrayBuffer>, { status: route.reply.status, headers });
  }
  if (reply.body === undefined) return new Response(null, { status: route.reply.status, headers });
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(reply.body), { status: route.reply.status, headers });
}

/** The HTTP response for a refusal: `application/problem+json`. */
export function renderRefusal(refusal: Refusal, requestId: string): Response {
  return new Response(JSON.stringify(problemBody(refusal, requestId)), {
    status: problems[refusal.refused].status,
    headers: { ...refusal.headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}

import type { RouteConfig } from '@hono/zod-openapi';
import type { Route } from '../define-route.ts';
import { type ProblemCode, problems } from '../problem.ts';
import { problem } from '../schemas/problem.ts';

const ref = (type: 'headers' | 'parameters' | 'examples', name: string) => ({
  $ref: `#/components/${type}/${name}`,
});
const everyAnswer = ['API-Version', 'Request-Id'];
const headersOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, ref('headers', name)]));

/** The operation as the OpenAPI document describes it. */
export function openApiOperation(route: Route): RouteConfig {
  const { id, method, path, tag, summary, description, params, query, body } = route;
  const conditional = method === 'get' && route.reply.etag === true;
  const parameters = [
    ...(route.ifMatch ? ['If-Match'] : []),
    ...(conditional ? ['If-None-Match'] : []),
    ...(route.idempotent ? ['Idempotency-Key'] : []),
  ];
  const operation = {
    operationId: id,
    method,
    path,
    tags: [tag],
    summary,
    description,
    security: route.scope === 'none' ? [] : [{ apiKey: [] }],
    parameters: parameters.map((name) => ref('parameters', name)),
    request: {
      ...(hasFields(params) ? { params } : {}),
      ...(hasFields(query) ? { query } : {}),
      ...(body
        ? {
            body: {
              required: !route.bodyOptional,
              content: {
                [route.bodyMediaType ?? 'application/json']: { schema: body, example: route.bodyExample },
              },
            },
          }
        : {}),
    },
    responses: {
      [route.reply.status]: replyOf(route),
      ...(conditional
        ? {
            304: {
              description: 'You have the newest version.',
              headers: headersOf([...everyAnswer, 'ETag']),
            },
          }
        : {}),
      ...refusalsOf(route.refusals),
    },
  };
  return operation as unknown as RouteConfig;
}

function hasFields(schema: Route['params']): boolean {
  return Object.keys(schema.shape).length > 0;
}

function replyOf({ reply, idempotent }: Route) {
  const names = [
    ...everyAnswer,
    ...(reply.etag ? ['ETag'] : []),
    ...(idempotent ? ['Idempotency-Replayed'] : []),
  ];
  const own = Object.entries(reply.headers ?? {}).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ]);
  return {
    description: reply.description,
    headers: { ...headersOf(names), ...Object.fromEntries(own) },
    ...(reply.schema
      ? { content: { 'application/json': { schema: reply.schema, example: reply.example } } }
      : {}),
    ...(reply.mediaType
      ? { content: { [reply.mediaType]: { schema: { type: 'string', format: 'binary' } } } }
      : {}),
  };
}

function refusalsOf(codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => problems[code].status === status);
      const more = status === 401 ? ['WWW-Authenticate'] : [429, 503].includes(status) ? ['Retry-After'] : [];
      return [
        status,
        {
          description: here.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
          headers: headersOf([...everyAnswer, ...more]),
          content: {
            'application/problem+json': {
              schema: problem,
              examples: Object.fromEntries(here.map((code) => [code, ref('examples', code)])),
            },
          },
        },
      ];
    }),
  );
}

import { z } from 'zod';
import type { Route } from '../define-route.ts';
import { type ProblemIssue, type Refusal, refuse } from '../problem.ts';
import type { Form } from './form-of.ts';
import { issueWords } from './issue-words.ts';
import { type EntityTags, readEntityTags } from './preconditions.ts';
import { readBody } from './read-body.ts';
import { requestIssues } from './request-issues.ts';
import { sizeIssues } from './size-issues.ts';

/** A request whose every part fits the contract of its route. */
export interface ReadRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The body as it was sent, before defaults; two requests with one `Idempotency-Key` are compared by it. */
  readonly sentBody: unknown;
  readonly ifMatch: EntityTags | undefined;
  readonly ifNoneMatch: EntityTags | undefined;
  readonly idempotencyKey: string | undefined;
}

const words = { error: issueWords };

/** Reads path, query, headers and body against the route; refuses with every issue of all of them at once. */
export async function readRequest(
  route: Route,
  request: Request,
  pathParams: Readonly<Record<string, string>>,
): Promise<ReadRequest | Refusal> {
  const issues: ProblemIssue[] = [];
  const params = route.params.safeParse(pathParams, words);
  if (!params.success) issues.push(...requestIssues('path', params.error, pathParams));
  const sentQuery = readQuery(new URL(request.url).searchParams, route.query, issues);
  const query = route.query.safeParse(sentQuery, words);
  if (!query.success) issues.push(...requestIssues('query', query.error, sentQuery));
  const headers = readHeaders(route, request.headers, issues);

  let sentBody: unknown;
  let body: unknown;
  if (route.body) {
    const read = await readBody(request, route.bodyMediaType);
    if ('refused' in read) return read;
    const value = read.value === undefined && route.bodyOptional ? {} : read.value;
    // Of a form, the digests of its files stand for their bytes.
    sentBody = route.bodyMediaType === 'multipart/form-data' ? withoutBytes(value) : value;
    const large = route.bodyMediaType ? [] : sizeIssues(value);
    if (value === undefined)
      issues.push({
        pointer: '',
        code: 'missing',
        detail: route.bodyMediaType
          ? `Send a body of ${route.bodyMediaType}.`
          : 'Send a JSON object as the body.',
      });
    else if (large.length > 0) issues.push(...large);
    else {
      const parsed = await route.body.safeParseAsync(value, words);
      if (parsed.success) body = parsed.data;
      else issues.push(...requestIssues('body', parsed.error, value));
    }
  }
  if (issues.length > 0)
    return refuse('invalid-request', 'Correct what "errors" lists, then send the request again.', {
      errors: issues,
    });
  if (route.ifMatch && headers.ifMatch === undefined)
    return refuse(
      'if-match-missing',
      'Send the ETag of the version that you change in the header If-Match, such as If-Match: "3".',
    );
  return { params: params.data, query: query.data, body, sentBody, ...headers };
}

function withoutBytes(form: unknown): unknown {
  return Object.entries((form ?? {}) as Form).map(([field, value]) => [
    field,
    typeof value === 'string' ? value : value.map(({ name, digest }) => [name, digest]),
  ]);
}

/** A parameter whose schema is a list may be repeated, and is always a list; another one is sent once. */
function readQuery(
  search: URLSearchParams,
  { shape }: Route['query'],
  issues: ProblemIssue[],
): Record<string, string | string[]> {
  const sent = Map.groupBy(search, ([name]) => name);
  return Object.fromEntries(
    [...sent].map(([name, pairs]) => {
      const values = pairs.map(([, value]) => value);
      if (Object.hasOwn(shape, name) && shape[name] instanceof z.ZodArray) return [name, values];
      if (values.length > 1)
        issues.push({
          in: 'query',
          pointer: `/${name}`,
          code: 'repeated',
          detail: 'Send this parameter once.',
        });
      return [name, values.at(-1) ?? ''];
    }),
  );
}

function readHeaders(route: Route, headers: Headers, issues: ProblemIssue[]) {
  const tags = (name: string, wanted: boolean): EntityTags | undefined => {
    const value = wanted ? headers.get(name) : null;
    const read = value === null ? undefined : readEntityTags(value);
    if (value !== null && read === undefined)
      issues.push({
        in: 'header',
        pointer: `/${name}`,
        code: 'wrong-format',
        detail: 'Send an ETag with its quotes, such as "3", a list of them, or *.',
      });
    return read;
  };
  const idempotencyKey = route.idempotent ? (headers.get('Idempotency-Key') ?? undefined) : undefined;
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
    issues.push({
      in: 'header',
      pointer: '/Idempotency-Key',
      code: 'wrong-format',
      detail: 'Send 1 to 255 visible ASCII characters.',
    });
  return {
    ifMatch: tags('If-Match', route.ifMatch === true),
    ifNoneMatch: tags('If-None-Match', route.method === 'get' && route.reply.etag === true),
    idempotencyKey,
  };
}

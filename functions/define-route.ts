import { z } from 'zod';
import type { QuestionnaireFinder } from './answers/questionnaire-finder.ts';
import type { KeyRing } from './auth/key-ring.ts';
import type { Principal, Scope } from './auth/principal.ts';
import type { OpenApiDocuments } from './openapi/openapi-documents.ts';
import type { Parts } from './parts.ts';
import type { ProblemCode, Refusal } from './problem.ts';
import type { Commit } from './request/commit.ts';
import type { Stored } from './store/store.ts';

type Fields = z.ZodObject;

/** The tags that group the operations. */
export type Tag =
  | 'Questionnaires'
  | 'Scoring'
  | 'Landing zone'
  | 'Applications'
  | 'Assessments'
  | 'Evidence'
  | 'Audit trail'
  | 'API keys'
  | 'Service';

/** The media types of bodies beside JSON. */
export type BodyMediaType = 'application/yaml' | 'multipart/form-data';

/** What a handler answers when it does not refuse. `etag` is without quotes. `bytes` stand where `body` does not, and are made only when they are sent. */
export interface Reply<Body = unknown> {
  readonly body?: Body;
  readonly bytes?: () => Promise<Uint8Array>;
  readonly etag?: string | number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a handler is given: the request, read and validated, and what it may do. */
export interface RouteRequest<Access extends Scope | 'none', Params, Query, Body> {
  readonly operation: string;
  readonly path: string;
  readonly requestId: string;
  /** The moment of the request, ISO 8601 in UTC: every time that the request writes. */
  readonly now: string;
  readonly parts: Parts;
  readonly keys: KeyRing;
  readonly principal: Access extends Scope ? Principal : undefined;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly openApi: () => OpenApiDocuments;
  /** Finds what is published and what the caller's department imported, with the department's own values of the landing zone. */
  readonly findQuestionnaire: QuestionnaireFinder;
  /** The refusal for a request whose `If-Match` does not name this version; `undefined` when it does. */
  checkVersion(stored: Stored): Refusal<'stale-version'> | undefined;
  /** Stores one change with its event and, where the request has a key, its idempotency record. */
  commit<T extends Stored, R extends Reply, Code extends ProblemCode>(
    change: Commit<T, R, Code>,
  ): Promise<R | Refusal<Code | 'stale-version' | 'idempotency-key-reused'>>;
}

/** The one success of an operation; every other answer is a refusal. */
export interface ReplySpec<Out extends z.ZodType> {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  /** JSON of this schema, with an example that fits it. */
  readonly schema?: Out;
  readonly example?: z.input<Out>;
  /** The media type of `bytes`. */
  readonly mediaType?: string;
  /** True when the answer carries an `ETag`; a GET then honours `If-None-Match`. */
  readonly etag?: true;
  /** Further headers, name → what it says. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation: its contract, and the handler that keeps it. */
export interface RouteSpec<
  Access extends Scope | 'none' = Scope | 'none',
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Body extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  Code extends ProblemCode = ProblemCode,
> {
  /** Verb and noun: the operationId, and the name of the file. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  /** The scope that the API key needs; `none`: no key. */
  readonly scope: Access;
  /** Another scope that serves as well. */
  readonly orScope?: Scope;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly bodyExample?: z.input<Body>;
  /** Set where the body is no JSON: its media type. The handler gets the bytes of YAML unread, and a form as `Form`. */
  readonly bodyMediaType?: BodyMediaType;
  /** True when the body may be left out; it is then read as `{}`. */
  readonly bodyOptional?: true;
  /** True when the request needs `If-Match`. */
  readonly ifMatch?: true;
  /** True when the request may carry an `Idempotency-Key`. */
  readonly idempotent?: true;
  readonly reply: ReplySpec<Out>;
  /** What the handler itself can refuse; what reading and authenticating can refuse is added. */
  readonly refusals?: readonly Code[];
  handle(
    request: RouteRequest<Access, z.output<Params>, z.output<Query>, z.output<Body>>,
  ): Promise<Reply<z.input<Out>> | Refusal<Code | ImpliedCode>>;
}

/** What every handler may refuse, since the declaration follows from the rest of the contract. */
type ImpliedCode = 'invalid-request' | 'stale-version' | 'idempotency-key-reused';

/** An operation whose types have been checked. */
export type Route = Omit<RouteSpec, 'handle' | 'params' | 'query' | 'refusals'> & {
  readonly params: Fields;
  readonly query: Fields;
  /** Every refusal that the operation can give, of its own or implied, in the order of the table. */
  readonly refusals: readonly ProblemCode[];
  handle(request: RouteRequest<Scope, unknown, unknown, unknown>): Promise<Reply | Refusal>;
};

/** A route that knows what it is asked with and what it answers, for those who call it inside the service. */
export interface TypedRoute<Params, Query, Body, Out> extends Route {
  /** Never there; it carries the types. */
  readonly types?: { readonly params: Params; readonly query: Query; readonly body: Body; readonly out: Out };
}

/** Checks contract and handler against each other, and adds the refusals that the contract implies. */
export function defineRoute<
  const Access extends Scope | 'none',
  Params extends Fields = z.ZodObject<Record<never, never>>,
  Query extends Fields = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
  Out extends z.ZodType = z.ZodUndefined,
  const Code extends ProblemCode = never,
>(
  spec: RouteSpec<Access, Params, Query, Body, Out, Code>,
): TypedRoute<z.input<Params>, z.input<Query>, z.input<Body>, z.input<Out>> {
  const route = spec as unknown as Route;
  const open = spec.scope === 'none';
  const implied: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
    [true, ['invalid-request', 'too-many-requests', 'internal-error']],
    [!open, ['api-key-missing', 'api-key-unknown', 'api-key-expired', 'api-key-revoked']],
    [!open, ['scope-missing', 'store-unavailable']],
    [
      spec.body !== undefined,
      [
        spec.bodyMediaType === 'multipart/form-data' ? 'malformed-multipart' : 'malformed-json',
        'body-too-large',
        'unsupported-media-type',
      ],
    ],
    [spec.ifMatch === true, ['if-match-missing', 'stale-version']],
    [spec.idempotent === true, ['idempotency-key-reused']],
    [spec.bodyMediaType === 'multipart/form-data', ['uploads-busy']],
    [spec.reply.mediaType !== undefined, ['renderer-busy']],
    [true, spec.refusals ?? []],
  ];
  const wanted = new Set(implied.flatMap(([holds, codes]) => (holds ? codes : [])));
  return {
    ...route,
    params: spec.params ?? z.strictObject({}),
    query: (spec.query ?? z.object({})).strict(),
    refusals: [...wanted],
    handle: route.handle,
  };
}

import { MOST_ISSUES } from '../questionnaire/answers.ts';

/** The most characters of a pointer that are shown; a longer one ends in an ellipsis. */
const LONGEST_POINTER = 200;

/** Every refusal that the service can give: code → status and title. A route declares which of them it can give. */
export const problems = {
  'malformed-json': { status: 400, title: 'The body cannot be read as JSON' },
  'malformed-multipart': { status: 400, title: 'The body cannot be read as multipart/form-data' },
  'invalid-request': { status: 400, title: 'The request does not fit the contract' },
  'invalid-cursor': { status: 400, title: 'The cursor does not belong to this list' },
  'invalid-questionnaire': { status: 400, title: 'The questionnaire cannot be imported' },
  'assessment-too-large': { status: 400, title: 'The assessment would become too large' },
  'too-much-evidence': { status: 400, title: 'There is more evidence than fits' },
  'export-too-large': { status: 400, title: 'The export would become too large' },
  'api-key-missing': { status: 401, title: 'An API key is needed' },
  'api-key-unknown': { status: 401, title: 'The API key is not known' },
  'api-key-expired': { status: 401, title: 'The API key has expired' },
  'api-key-revoked': { status: 401, title: 'The API key was revoked' },
  'scope-missing': { status: 403, title: 'The API key does not have the scope that this needs' },
  'path-not-found': { status: 404, title: 'There is nothing at this path' },
  'application-not-found': { status: 404, title: 'There is no such application' },
  'assessment-not-found': { status: 404, title: 'There is no such assessment' },
  'questionnaire-not-found': { status: 404, title: 'There is no such questionnaire' },
  'criterion-not-found': { status: 404, title: 'There is no such claim' },
  'accepted-risk-not-found': { status: 404, title: 'No such risk is accepted' },
  'evidence-not-found': { status: 404, title: 'There is no such evidence' },
  'evidence-not-kept': { status: 404, title: 'The contents of this evidence are not kept' },
  'fact-not-found': { status: 404, title: 'The landing zone has no such fact' },
  'own-value-not-found': { status: 404, title: 'The department has no value for this fact' },
  'api-key-not-found': { status: 404, title: 'There is no such API key' },
  'method-not-allowed': { status: 405, title: 'This path does not have this method' },
  'application-has-assessments': { status: 409, title: 'The application has assessments' },
  'not-a-draft': { status: 409, title: 'The assessment is not a draft' },
  'not-submitted': { status: 409, title: 'The assessment is not submitted' },
  'own-submission': { status: 409, title: 'Nobody reviews what they submitted' },
  'not-reviewed': { status: 409, title: 'The assessment was neither returned nor approved' },
  'already-reopened': { status: 409, title: 'The assessment was reopened before' },
  'risks-closed': { status: 409, title: 'Its accepted risks can no longer change' },
  'questionnaire-id-taken': { status: 409, title: 'A published questionnaire has this id' },
  'questionnaire-imported-meanwhile': { status: 409, title: 'Another version was imported meanwhile' },
  'no-risk-to-accept': { status: 409, title: 'The claim is not known to fall short' },
  'fact-is-confirmed': { status: 409, title: 'The fact is confirmed already' },
  'not-a-newer-version': { status: 409, title: 'The questionnaire has no such newer version' },
  'evidence-name-taken': { status: 409, title: 'Other evidence has this name' },
  'own-api-key': { status: 409, title: 'An API key cannot revoke itself' },
  'stale-version': { status: 412, title: 'It was changed in the meantime' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has the wrong media type' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key belongs to another request' },
  'if-match-missing': { status: 428, title: 'The header If-Match is needed' },
  'too-many-requests': { status: 429, title: 'There are too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'renderer-busy': { status: 503, title: 'Too many files are being made' },
  'uploads-busy': { status: 503, title: 'Too many files are being read' },
  'store-unavailable': { status: 503, title: 'The store does not answer' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

/** The code of a refusal. */
export type ProblemCode = keyof typeof problems;

/** One thing that is wrong with a request: where it stands, a stable code, and a sentence that says what to do. */
export interface ProblemIssue {
  /** The part of the request that `pointer` goes into; the body when it is left out. */
  readonly in?: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer; for query, path and header: `/` and the name. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** Where it stands in a file that was sent, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** An expected refusal. A handler returns it; it becomes `application/problem+json`. */
export interface Refusal<Code extends ProblemCode = ProblemCode> {
  readonly refused: Code;
  /** What happened in this case and what to do; never an exception's text. */
  readonly detail: string;
  readonly errors: readonly ProblemIssue[];
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal with its detail, the issues at once, and the headers that go with it (`Retry-After`, `Allow`, …). */
export function refuse<const Code extends ProblemCode>(
  code: Code,
  detail: string,
  more: {
    readonly errors?: readonly ProblemIssue[];
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Refusal<Code> {
  return { refused: code, detail, errors: more.errors ?? [], headers: more.headers ?? {} };
}

/** The URI that stands in `type`: a stable name, not an address. */
export function problemType(code: ProblemCode): string {
  return `urn:problem-type:loadline:${code}`;
}

/** The body of a refusal as RFC 9457 wants it. */
export function problemBody(
  { refused, detail, errors }: Refusal,
  requestId: string,
): Record<string, unknown> {
  const { status, title } = problems[refused];
  return {
    type: problemType(refused),
    title,
    status,
    detail,
    code: refused,
    requestId,
    ...(errors.length > 0
      ? {
          errors: errors
            .slice(0, MOST_ISSUES)
            .map((issue) => ({ in: 'body', ...issue, pointer: clipped(issue.pointer) })),
        }
      : {}),
  };
}

function clipped(pointer: string): string {
  return pointer.length <= LONGEST_POINTER
    ? pointer
    : `${pointer.slice(0, LONGEST_POINTER - 1).toWellFormed()}…`;
}

/** The refusal of a request beyond the limits; how many are left before is not told, since it is counted by location. */
export const tooManyRequests = refuse(
  'too-many-requests',
  'Wait a minute, then send the request again. It was not carried out.',
  { headers: { 'Retry-After': '60' } },
);

/** The refusal while the store does not answer. */
export const storeUnavailable = refuse(
  'store-unavailable',
  'Send the request again in a few seconds, with the same Idempotency-Key if it had one.',
  { headers: { 'Retry-After': '5' } },
);

/** The refusal for an application that is not there, or is another department's. */
export const applicationNotFound = refuse(
  'application-not-found',
  'Your department has no application with this id. GET /v1/applications lists them.',
);

/** The refusal for an assessment that is not there, or is another department's. */
export const assessmentNotFound = refuse(
  'assessment-not-found',
  'Your department has no assessment with this id. GET /v1/assessments lists them.',
);

/** The refusal for a questionnaire that is neither published nor imported by the department, or not in this version. */
export const questionnaireNotFound = refuse(
  'questionnaire-not-found',
  'No questionnaire has this id and version. GET /v1/questionnaires lists them all.',
);

/** The refusal for evidence that is not attached to the assessment. */
export const evidenceNotFound = refuse(
  'evidence-not-found',
  'The assessment has no evidence with this id. GET /v1/assessments/{assessmentId}/evidence lists it.',
);

import { type ProblemCode, problems, problemType } from '../problem.ts';

const text = { type: 'string' } as const;
const ULID_EXAMPLE = '01JD9Z3M5Q8R7T6V5W4X3Y2Z1A';

/** The parts of the document that operations refer to: security scheme, headers, parameters, an example for each of `codes`. */
export function openApiComponents(codes: ReadonlySet<ProblemCode>) {
  return {
    securitySchemes: {
      apiKey: {
        type: 'http',
        scheme: 'bearer',
        description:
          'An API key: `ll_<id>_<secret>`. Scopes: `read`, `write` (includes read), `admin` (includes write).',
      },
    },
    headers: {
      'API-Version': { description: 'The version of the API.', schema: text, example: '1.0.0' },
      'Request-Id': { description: 'Names this request in our logs.', schema: text, example: ULID_EXAMPLE },
      ETag: { description: 'The version of what is answered, in quotes.', schema: text, example: '"3"' },
      'Idempotency-Replayed': {
        description: '`true` when this is the answer to an earlier request with the same `Idempotency-Key`.',
        schema: { type: 'string', enum: ['true'] },
      },
      'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' }, example: 5 },
      'WWW-Authenticate': {
        description: 'The scheme to use.',
        schema: text,
        example: 'Bearer realm="loadline"',
      },
    },
    parameters: {
      'If-Match': {
        name: 'If-Match',
        in: 'header',
        required: true,
        description: 'The ETag of the version that is changed, in quotes.',
        schema: text,
        example: '"3"',
      },
      'If-None-Match': {
        name: 'If-None-Match',
        in: 'header',
        description: 'The ETag that you have; you get 304 while it is still the newest.',
        schema: text,
        example: '"3"',
      },
      'Idempotency-Key': {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.',
        schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
        example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
      },
    },
    examples: Object.fromEntries([...codes].map((code) => [code, problemExample(code)])),
  };
}

function problemExample(code: ProblemCode) {
  const { status, title } = problems[code];
  return {
    summary: title,
    value: {
      type: problemType(code),
      title,
      status,
      detail: `${title}.`,
      code,
      requestId: ULID_EXAMPLE,
    },
  };
}

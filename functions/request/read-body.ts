import type { BodyMediaType } from '../define-route.ts';
import { type ProblemIssue, type Refusal, refuse } from '../problem.ts';
import { collectBody } from './collect-body.ts';
import { formOf } from './form-of.ts';
import { readJson } from './read-json.ts';
import { boundaryOf, readMultipart } from './read-multipart.ts';

const MEBIBYTE = 1024 * 1024;

/** The largest body of each media type, in MiB: files are sent as forms. */
export const largestBodyMebibytes = {
  'application/json': 1,
  'application/yaml': 1,
  'multipart/form-data': 26,
} as const satisfies Record<'application/json' | BodyMediaType, number>;

type BodyCode =
  | 'malformed-json'
  | 'malformed-multipart'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'invalid-request';

/**
 * The body of a request, as JSON, as a form, or as bytes where another media type is wanted; `undefined` when there is none.
 * The stream is counted, so `Content-Length` need not be true.
 */
export async function readBody(
  request: Request,
  mediaType: keyof typeof largestBodyMebibytes = 'application/json',
): Promise<{ readonly value: unknown } | Refusal<BodyCode>> {
  const encoding = request.headers.get('Content-Encoding')?.trim() ?? '';
  if (request.body && !/^(identity)?$/i.test(encoding)) return encoded(encoding);
  const largest = largestBodyMebibytes[mediaType];
  const said = Number(request.headers.get('Content-Length') ?? 0);
  if (said > largest * MEBIBYTE) return tooLarge(largest);
  const bytes = request.body ? await collectBody(request.body, largest * MEBIBYTE, said) : new Uint8Array();
  if (bytes === 'too-large') return tooLarge(largest);
  if (bytes === 'incomplete')
    return mediaType === 'multipart/form-data' ? noForm([incomplete]) : unreadable([incomplete]);
  if (bytes.length === 0) return { value: undefined };
  if (!isOfType(mediaType, request.headers.get('Content-Type') ?? ''))
    return refuse('unsupported-media-type', `Send the body with "Content-Type: ${mediaType}".`, {
      headers: { Accept: mediaType },
    });
  if (mediaType === 'multipart/form-data') return readForm(request, bytes);
  if (mediaType === 'application/yaml') return { value: bytes };
  const read = readJson(bytes);
  return read.ok ? { value: read.value } : unreadable(read.issues);
}

async function readForm(
  request: Request,
  bytes: Uint8Array,
): Promise<{ readonly value: unknown } | Refusal<BodyCode>> {
  const boundary = boundaryOf(request.headers.get('Content-Type') ?? '');
  if (boundary === undefined)
    return noForm([
      {
        in: 'header',
        pointer: '/Content-Type',
        code: 'no-boundary',
        detail: 'Name the boundary of the form; HTTP libraries do so when they are given a form.',
      },
    ]);
  const read = readMultipart(bytes, boundary);
  if (!read.ok) return noForm([{ pointer: '', code: read.code, detail: read.detail }]);
  const { form, issues } = await formOf(read.parts);
  return issues.length > 0
    ? refuse('invalid-request', 'Correct what "errors" lists, then send the request again.', {
        errors: issues,
      })
    : { value: form };
}

function noForm(errors: readonly ProblemIssue[]): Refusal<'malformed-multipart'> {
  return refuse('malformed-multipart', 'Correct the form, then send it again.', { errors });
}

const incomplete: ProblemIssue = {
  pointer: '',
  code: 'body-incomplete',
  detail: 'The connection broke off before the whole body had arrived. Send the request again.',
};

function isOfType(wanted: string, contentType: string): boolean {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  return (
    type === wanted &&
    parameters.every((each) => !/^charset\s*=/.test(each) || /^charset="?utf-?8"?$/.test(each))
  );
}

function unreadable(errors: readonly ProblemIssue[]): Refusal<'malformed-json'> {
  return refuse('malformed-json', 'Correct the body, then send it again.', { errors });
}

function encoded(encoding: string): Refusal<'unsupported-media-type'> {
  return refuse(
    'unsupported-media-type',
    `Send the body as it is; the Content-Encoding "${encoding.slice(0, 60)}" is not taken.`,
    { headers: { 'Accept-Encoding': 'identity' } },
  );
}

function tooLarge(mebibytes: number): Refusal<'body-too-large'> {
  return refuse(
    'body-too-large',
    `A body may have at most ${(mebibytes * MEBIBYTE).toLocaleString('en-GB')} bytes (${mebibytes} MiB).`,
  );
}

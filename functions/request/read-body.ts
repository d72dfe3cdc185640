import { type ProblemIssue, type Refusal, refuse } from '../problem.ts';
import { readJson } from './read-json.ts';

/** The largest body, in bytes. */
const LARGEST_BODY_BYTES = 1024 * 1024;

type BodyCode = 'malformed-json' | 'body-too-large' | 'unsupported-media-type';

/**
 * The body of a request, as JSON, or as bytes where another media type is wanted; `undefined` when there is none. The
 * stream is counted, so `Content-Length` need not be true.
 */
export async function readBody(
  request: Request,
  mediaType = 'application/json',
): Promise<{ readonly value: unknown } | Refusal<BodyCode>> {
  const encoding = request.headers.get('Content-Encoding')?.trim() ?? '';
  if (request.body && !/^(identity)?$/i.test(encoding)) return encoded(encoding);
  if (Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY_BYTES) return tooLarge();
  const bytes = request.body ? await collect(request.body) : new Uint8Array();
  if (bytes === 'too-large') return tooLarge();
  if (bytes === 'incomplete') return unreadable([incomplete]);
  if (bytes.length === 0) return { value: undefined };
  if (!isOfType(mediaType, request.headers.get('Content-Type') ?? ''))
    return refuse('unsupported-media-type', `Send the body with "Content-Type: ${mediaType}".`, {
      headers: { Accept: mediaType },
    });
  if (mediaType !== 'application/json') return { value: bytes };
  const read = readJson(bytes);
  return read.ok ? { value: read.value } : unreadable(read.issues);
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

function tooLarge(): Refusal<'body-too-large'> {
  return refuse(
    'body-too-large',
    `A body may have at most ${LARGEST_BODY_BYTES.toLocaleString('en-GB')} bytes (1 MiB).`,
  );
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | 'too-large' | 'incomplete'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    // Reading fails only when the sender goes away.
    const next = await reader.read().catch(() => undefined);
    if (!next) return 'incomplete';
    if (next.done) break;
    length += next.value.length;
    if (length > LARGEST_BODY_BYTES) {
      await reader.cancel();
      return 'too-large';
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

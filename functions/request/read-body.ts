import { type Refusal, refuse } from '../problem.ts';
import { readJson } from './read-json.ts';

/** The largest body, in bytes. */
export const LARGEST_BODY_BYTES = 1024 * 1024;

type BodyCode = 'malformed-json' | 'body-too-large' | 'unsupported-media-type';

/** The JSON body of a request; `undefined` when there is none. The stream is counted, so `Content-Length` need not be true. */
export async function readBody(request: Request): Promise<{ readonly value: unknown } | Refusal<BodyCode>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY_BYTES) return tooLarge();
  const bytes = request.body ? await collect(request.body) : new Uint8Array();
  if (!bytes) return tooLarge();
  if (bytes.length === 0) return { value: undefined };
  if (!isJson(request.headers.get('Content-Type')))
    return refuse('unsupported-media-type', 'Send the body with "Content-Type: application/json".', {
      headers: { Accept: 'application/json' },
    });
  const read = readJson(bytes);
  if (read.ok) return { value: read.value };
  return refuse('malformed-json', 'Mend the body and send it again.', { errors: read.issues });
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(contentType?.trim() ?? '');
}

function tooLarge(): Refusal<'body-too-large'> {
  return refuse('body-too-large', `A body may have ${LARGEST_BODY_BYTES} bytes.`);
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > LARGEST_BODY_BYTES) {
      await reader.cancel();
      return undefined;
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

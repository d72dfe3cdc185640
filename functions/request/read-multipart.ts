/** One part of a form: a field, or, with a file name, a file. `bytes` is a view of the body. */
export interface Part {
  readonly field: string;
  /** As it was sent, and not to be trusted. */
  readonly fileName: string | undefined;
  readonly bytes: Uint8Array;
}

/** Either the parts of a form in their order, or what is wrong with it as a code and a sentence. */
export type ReadMultipart =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly code: string; readonly detail: string };

/** The most parts of a form. */
export const MOST_PARTS = 200;

const LONGEST_HEADERS_BYTES = 8 * 1024;
const CR = 13;
const text = new TextEncoder();

/** The boundary that a `Content-Type` of `multipart/form-data` names; `undefined` when it names none that may be. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare ?? '';
  return /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary) ? boundary : undefined;
}

/**
 * Reads a form (RFC 7578) without copying it. The platforms' own readers differ in what they let through, copy every file,
 * and cannot be told how many parts to take. Never throws.
 */
export function readMultipart(bytes: Uint8Array, boundary: string): ReadMultipart {
  const first = text.encode(`--${boundary}`);
  const between = text.encode(`\r\n--${boundary}`);
  if (!startsWith(bytes, first, 0))
    return refused('no-first-boundary', 'The body must begin with the boundary that Content-Type names.');
  const parts: Part[] = [];
  for (let at = first.length; ; ) {
    if (startsWith(bytes, text.encode('--'), at)) return ended(bytes, at + 2, parts);
    if (!startsWith(bytes, text.encode('\r\n'), at))
      return refused('after-boundary', 'A line with a boundary must end after it, with CR and LF.');
    if (parts.length === MOST_PARTS)
      return refused('too-many-parts', `A form may have at most ${MOST_PARTS} parts. Send several requests.`);
    const head = headersAt(bytes, at);
    if ('ok' in head) return head;
    const end = indexOf(bytes, between, head.end);
    if (end < 0)
      return refused('no-last-boundary', 'The body ends before its last boundary. Send all of it.');
    const part = partOf(head.lines, bytes.subarray(head.end, end));
    if ('ok' in part) return part;
    parts.push(part);
    at = end + between.length;
  }
}

const refused = (code: string, detail: string) => ({ ok: false, code, detail }) as const;

function ended(bytes: Uint8Array, at: number, parts: readonly Part[]): ReadMultipart {
  const blank = bytes.subarray(at).every((byte) => byte === CR || byte === 10 || byte === 32 || byte === 9);
  return blank
    ? { ok: true, parts }
    : refused('after-last-boundary', 'Something follows on the last boundary. Leave it out.');
}

type Refused = ReturnType<typeof refused>;

/** The header lines of a part; `at` is the line break before them, `end` where the content begins. */
function headersAt(
  bytes: Uint8Array,
  at: number,
): { readonly lines: string[]; readonly end: number } | Refused {
  const window = bytes.subarray(at, at + LONGEST_HEADERS_BYTES);
  const length = indexOf(window, text.encode('\r\n\r\n'), 0);
  if (length < 0)
    return refused('headers', 'The headers of a part must end with an empty line, and be at most 8 KB long.');
  try {
    const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      window.subarray(0, length),
    );
    return { lines: read.split('\r\n').slice(1), end: at + length + 4 };
  } catch {
    return refused('headers', 'The headers of a part must be UTF-8.');
  }
}

function partOf(lines: readonly string[], bytes: Uint8Array): Part | Refused {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name === '' || headers.has(name))
      return refused('headers', 'Each header of a part must have a name and stand once.');
    headers.set(name, line.slice(colon + 1).trim());
  }
  const encoding = headers.get('content-transfer-encoding');
  if (encoding !== undefined && !/^(7bit|8bit|binary)$/i.test(encoding))
    return refused('encoded-part', 'Send parts as they are, without Content-Transfer-Encoding.');
  const parameters = parametersOf(headers.get('content-disposition') ?? '');
  const field = parameters?.get('name');
  if (!parameters || field === undefined)
    return refused(
      'no-field',
      'Each part must name its field: Content-Disposition: form-data; name="files".',
    );
  const fileName = extended(parameters.get('filename*')) ?? parameters.get('filename');
  return { field, fileName, bytes };
}

/** The parameters of a `form-data`, in turn; `undefined` for anything else. Browsers write a quote as `%22`, and others as `\"`. */
function parametersOf(disposition: string): ReadonlyMap<string, string> | undefined {
  const [kind = ''] = /^form-data\s*/i.exec(disposition) ?? [];
  const parameters = new Map<string, string>();
  const next = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:\\"|[^"])*)"|([^\s;"]+))\s*/y;
  next.lastIndex = kind.length;
  while (kind !== '' && next.lastIndex < disposition.length) {
    const [whole, name = '', quoted, bare = ''] = next.exec(disposition) ?? [];
    if (whole === undefined) return undefined;
    const value = (quoted ?? bare).replaceAll('\\"', '"').replaceAll(/%(22|0d|0a)/gi, decodeURIComponent);
    parameters.set(name.toLowerCase(), value);
  }
  return kind === '' ? undefined : parameters;
}

/** `filename*` of RFC 8187, which forms should not have, and some clients send for other than ASCII. */
function extended(value: string | undefined): string | undefined {
  const [, encoded] = /^utf-8'[^']*'(.+)$/i.exec(value ?? '') ?? [];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Where `wanted`, which begins with CR, stands next; -1 when it does not. Looks at each byte once, whatever the boundary. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  let matched = 0;
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === wanted[matched]) matched += 1;
    else matched = bytes[at] === CR ? 1 : 0;
    if (matched === wanted.length) return at + 1 - matched;
  }
  return -1;
}

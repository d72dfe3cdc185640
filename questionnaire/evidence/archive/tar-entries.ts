import type { ArchiveEntry } from './archive-entry.ts';

const BLOCK = 512;
const LONGEST_NAME = 4096;

const text = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
};

/** A number in octal digits; `undefined` where there is none, as in the binary form for sizes over 8 GB. */
function octal(bytes: Uint8Array): number | undefined {
  const digits = /^[\s\0]*([0-7]+)[\s\0]*$/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

/** Whether a block is a header: its checksum counts its own field as blanks. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  let sum = 8 * 32;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += block[at] as number;
  return octal(block.subarray(148, 156)) === sum;
}

/**
 * The files of a tar archive (POSIX ustar and pax, GNU long names), folders left out; their bytes are views of the archive. Never throws,
 * and ends at the first header that is none, since nothing after it can be found.
 */
export function* tarEntries(bytes: Uint8Array): Generator<ArchiveEntry> {
  const damaged = (detail: string): ArchiveEntry => ({
    kind: 'unreadable',
    path: '',
    code: 'damaged',
    detail,
  });
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const length = isTarHeader(header) ? octal(header.subarray(124, 136)) : undefined;
    if (length === undefined) {
      yield damaged('The archive is damaged: what follows its last file read is no header. Pack it again.');
      return;
    }
    const content = bytes.subarray(at + BLOCK, at + BLOCK + length);
    const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
    const path = longName ?? (prefix ? `${prefix}/` : '') + text(header.subarray(0, 100));
    const type = String.fromCharCode(header[156] as number);
    if (content.length < length) {
      yield {
        kind: 'unreadable',
        path,
        code: 'damaged',
        detail: 'The archive ends before this file does. Pack it again.',
      };
      return;
    }
    longName = undefined;
    if (type === 'L') longName = text(content.subarray(0, LONGEST_NAME));
    else if (type === 'x') longName = paxPath(content);
    else if (type === '0' || type === '\0' || type === '7')
      yield { kind: 'file', path, unpack: (most) => bounded(content, most) };
    else if (type === '1' || type === '2')
      yield {
        kind: 'unreadable',
        path,
        code: 'link',
        detail: 'It is a link, which is not followed. Send the file that it names.',
      };
    else if (type === '3' || type === '4' || type === '6')
      yield {
        kind: 'unreadable',
        path,
        code: 'not-a-file',
        detail: 'It is a device or a pipe, no file. Leave it out.',
      };
    at += BLOCK + Math.ceil(length / BLOCK) * BLOCK;
  }
}

function bounded(
  bytes: Uint8Array,
  most: number,
): ReturnType<Extract<ArchiveEntry, { kind: 'file' }>['unpack']> {
  if (bytes.length <= most) return { ok: true, bytes, spent: 0 };
  const detail = `It has ${bytes.length} bytes, more than the ${most} that are read. Send less at once.`;
  return { ok: false, code: 'too-large', detail, spent: 0 };
}

function paxPath(content: Uint8Array): string | undefined {
  const records = new TextDecoder().decode(content.subarray(0, 4 * LONGEST_NAME));
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}

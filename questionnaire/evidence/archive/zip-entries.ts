import type { ArchiveEntry, UnpackedBytes } from './archive-entry.ts';
import { crc32 } from './crc32.ts';
import { inflateBounded } from './inflate-bounded.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const ENCRYPTED = 0x1;
const UNIX_LINK = 0o120000;

const unreadable = (path: string, code: string, detail: string): ArchiveEntry => ({
  kind: 'unreadable',
  path,
  code,
  detail,
});

/**
 * The files of a zip archive as its directory lists them (APPNOTE 6.3, parts 4.3.12 and 4.3.16), folders left out. What a header says is
 * checked against what comes out: size and CRC-32. Never throws; nothing is unpacked before it is asked for.
 */
export function* zipEntries(bytes: Uint8Array): Generator<ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) {
    yield unreadable('', 'damaged', 'The archive has no directory at its end: it is cut off. Pack it again.');
    return;
  }
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      yield unreadable(
        '',
        'damaged',
        `The directory of the archive breaks off before ${left} of its entries. Pack it again.`,
      );
      return;
    }
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === UNIX_LINK;
    if (isLink)
      yield unreadable(path, 'link', 'It is a link, which is not followed. Send the file that it names.');
    else if (flags & ENCRYPTED)
      yield unreadable(path, 'encrypted', 'It is encrypted. Pack it without a password.');
    else if (!path.endsWith('/')) {
      const entry = at;
      yield { kind: 'file', path, unpack: (most) => unpackEntry(bytes, view, entry, most) };
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** The record at the end may be followed by a comment. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function unpackEntry(bytes: Uint8Array, view: DataView, entry: number, most: number): UnpackedBytes {
  const failed = (code: string, detail: string, spent = 0): UnpackedBytes => ({
    ok: false,
    code,
    detail,
    spent,
  });
  const method = view.getUint16(entry + 10, true);
  const packedLength = view.getUint32(entry + 20, true);
  const length = view.getUint32(entry + 24, true);
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER)
    return failed(
      'damaged',
      'The directory of the archive points to a place where no file begins. Pack it again.',
    );
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedLength > bytes.length)
    return failed('damaged', 'The archive ends before this file does. Pack it again.');
  if (length > most)
    return failed(
      'too-large',
      `It has ${length} bytes, more than the ${most} that are read. Send less at once.`,
    );
  if (method !== 0 && method !== 8)
    return failed(
      'compression',
      `It is packed with method ${method}, which is not read. Use ordinary zip (deflate).`,
    );
  const packed = bytes.subarray(from, from + packedLength);
  const unpacked: UnpackedBytes =
    method === 8
      ? inflateBounded(packed, 'deflate', most, length)
      : { ok: true, bytes: packed, spent: packedLength };
  if (!unpacked.ok) return unpacked;
  if (unpacked.spent !== length)
    return failed(
      'lying-header',
      `It holds ${unpacked.spent} bytes, and its header says ${length}. Pack it again.`,
      unpacked.spent,
    );
  if (crc32(unpacked.bytes) !== view.getUint32(entry + 16, true))
    return failed(
      'damaged',
      'Its checksum is wrong: it was changed or damaged on the way. Pack it again.',
      unpacked.spent,
    );
  return unpacked;
}

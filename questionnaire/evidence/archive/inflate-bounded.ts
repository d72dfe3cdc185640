import { Gunzip, Inflate } from 'fflate';
import type { UnpackedBytes } from './archive-entry.ts';
import { crc32 } from './crc32.ts';

// Deflate grows at most about a thousandfold, so that no slice can bring more than 4 MiB at once.
const SLICE_BYTES = 4096;

/** Inflates raw deflate or gzip, counting while it grows: gives up once more than `most` bytes came out. Never throws. */
export function inflateBounded(packed: Uint8Array, format: 'deflate' | 'gzip', most: number): UnpackedBytes {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const take = (chunk: Uint8Array, final: boolean) => {
    length += chunk.length;
    ended ||= final;
    if (length <= most) chunks.push(chunk);
  };
  const stream = format === 'gzip' ? new Gunzip(take) : new Inflate(take);
  try {
    for (let from = 0; from < packed.length && length <= most; from += SLICE_BYTES)
      stream.push(packed.subarray(from, from + SLICE_BYTES), from + SLICE_BYTES >= packed.length);
  } catch {
    return {
      ok: false,
      code: 'damaged',
      detail: 'Its compressed data is damaged. Pack it again.',
      spent: length,
    };
  }
  if (length > most) {
    const detail = `It unpacks to more than ${most} bytes, which are the most that is read. Send less at once.`;
    return { ok: false, code: 'too-large', detail, spent: length };
  }
  if (!ended)
    return {
      ok: false,
      code: 'damaged',
      detail: 'Its compressed data ends too early. Pack it again.',
      spent: length,
    };
  const bytes = joined(chunks, length);
  if (format === 'gzip' && !isWhole(packed, bytes)) {
    const detail = 'It is damaged, cut off, or packed in several parts. Pack it again, in one.';
    return { ok: false, code: 'damaged', detail, spent: length };
  }
  return { ok: true, bytes, spent: length };
}

/** Whether the end of a gzip file (RFC 1952, part 2.3.1) agrees with what came out. */
function isWhole(packed: Uint8Array, bytes: Uint8Array): boolean {
  if (packed.length < 18) return false;
  const end = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 8);
  return end.getUint32(4, true) === bytes.length && end.getUint32(0, true) === crc32(bytes);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

import { Gunzip, Inflate } from 'fflate';
import type { UnpackedBytes } from './archive-entry.ts';
import { crc32 } from './crc32.ts';

// Deflate grows at most about a thousandfold, so that no slice can bring more than 4 MiB at once.
const SLICE_BYTES = 4096;

/** The most that deflate can make of a byte, rounded up. */
const MOST_GROWTH = 1032;

/**
 * Inflates raw deflate or gzip into one buffer, counting while it grows: gives up once more than `most` bytes came out. `expected` is
 * what the archive says that comes out; what is beyond it is counted and not kept. Never throws.
 */
export function inflateBounded(
  packed: Uint8Array,
  format: 'deflate' | 'gzip',
  most: number,
  expected: number,
): UnpackedBytes {
  if (expected > most) return tooLarge(most, 0);
  // A header may claim anything, so it is believed only as far as these bytes can grow.
  const buffer = new Uint8Array(Math.min(expected, most, packed.length * MOST_GROWTH));
  let length = 0;
  let ended = false;
  const take = (chunk: Uint8Array, final: boolean) => {
    if (length < buffer.length) buffer.set(chunk.subarray(0, buffer.length - length), length);
    length += chunk.length;
    ended ||= final;
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
  if (length > most) return tooLarge(most, length);
  if (!ended)
    return {
      ok: false,
      code: 'damaged',
      detail: 'Its compressed data ends too early. Pack it again.',
      spent: length,
    };
  const bytes = buffer.subarray(0, length);
  if (format === 'gzip' && !isWhole(packed, bytes, length)) {
    const detail = 'It is damaged, cut off, or packed in several parts. Pack it again, in one.';
    return { ok: false, code: 'damaged', detail, spent: length };
  }
  return { ok: true, bytes, spent: length };
}

const tooLarge = (most: number, spent: number): UnpackedBytes => ({
  ok: false,
  code: 'too-large',
  detail: `It unpacks to more than ${most} bytes, which are the most that is read. Send less at once.`,
  spent,
});

/** How many bytes a gzip file says that it holds (RFC 1952, part 2.3.1, ISIZE); 0 where it is too short to say. */
export const sizeOfGzip = (packed: Uint8Array): number =>
  packed.length < 18
    ? 0
    : new DataView(packed.buffer, packed.byteOffset + packed.length - 4, 4).getUint32(0, true);

/** Whether the end of a gzip file agrees with what came out. */
function isWhole(packed: Uint8Array, bytes: Uint8Array, length: number): boolean {
  if (packed.length < 18 || sizeOfGzip(packed) !== length) return false;
  const end = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 4);
  return end.getUint32(0, true) === crc32(bytes);
}

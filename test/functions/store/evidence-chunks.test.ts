import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chunkItems,
  compressed,
  decompressed,
  evidenceKeys,
  followingKeys,
  joined,
  LARGEST_PART_BYTES,
} from '../../../functions/store/evidence-chunks.ts';

const keyOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => `${pk} ${sk}`;
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

test.each(['reading', 'contents'] as const)('every size of %s that may be kept comes back whole', (part) => {
  const size = fc.oneof(fc.constantFrom(0, 1, LARGEST_PART_BYTES[part]), fc.nat(LARGEST_PART_BYTES[part]));
  fc.assert(
    fc.property(size, (length) => {
      const bytes = bytesOf(length);
      const items = chunkItems('d', 'e', part, bytes);
      expect(Buffer.compare(joined(items.toReversed()), bytes)).toBe(0);
      const known = new Set(evidenceKeys('d', 'e', [part]).map(keyOf));
      expect(items.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('the first chunk is written last and tells of all others, so that who finds it finds them', () => {
  const items = chunkItems('d', 'e', 'contents', bytesOf(1024 * 1024));
  const [first, ...others] = items.toReversed();
  if (!first) throw new Error('There is no chunk.');
  expect(others.length).toBeGreaterThan(0);
  expect(followingKeys('d', 'e', 'contents', first).map(keyOf)).toEqual(others.map(keyOf));
});

test('a missing chunk is a fault, and so is more than fits', () => {
  const items = chunkItems('d', 'e', 'contents', bytesOf(1024 * 1024));
  expect(() => joined(items.slice(1))).toThrow('missing');
  expect(() => joined([])).toThrow('missing');
  expect(() => chunkItems('d', 'e', 'contents', bytesOf(2 * 1024 * 1024))).toThrow('too large');
});

test('a reading is kept compressed, and its limit holds for what does not compress', async () => {
  const value = { findings: Array.from({ length: 500 }, (_, line) => ({ line, file: '主機/daemon.json' })) };
  const bytes = await compressed(value);
  expect(bytes.length).toBeLessThan(JSON.stringify(value).length / 5);
  expect(await decompressed(bytes)).toEqual(value);
});

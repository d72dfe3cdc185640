import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectBody } from '../../../functions/request/collect-body.ts';

const streamOf = (chunks: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

test('gives every byte, whatever the chunks and whatever was said of the length', async () => {
  const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 12 });
  const said = fc.oneof(fc.constantFrom(0, Number.NaN, -1, 1e9), fc.nat(200));
  await fc.assert(
    fc.asyncProperty(chunks, said, async (given, length) => {
      const expected = given.flatMap((chunk) => [...chunk]);
      const read = await collectBody(streamOf(given), 500, length);
      expect(typeof read === 'string' ? read : [...read]).toEqual(
        expected.length > 500 ? 'too-large' : expected,
      );
    }),
  );
});

test('a body of exactly the limit fits, and one byte more does not', async () => {
  const chunks = (count: number) => Array.from({ length: count }, () => new Uint8Array(1));
  expect(await collectBody(streamOf(chunks(9)), 9, 9)).toHaveLength(9);
  expect(await collectBody(streamOf(chunks(10)), 9, 9)).toBe('too-large');
});

test('a sender who tells of much and sends little costs little', async () => {
  const read = await collectBody(streamOf([new Uint8Array(10)]), 26 * 1024 * 1024, 26 * 1024 * 1024);
  if (typeof read === 'string') throw new Error(read);
  expect(read.buffer.byteLength).toBeLessThanOrEqual(4 * 1024 * 1024);
});

test('a large body whose length was told is held once at its end', async () => {
  const size = 10 * 1024 * 1024;
  const chunk = new Uint8Array(64 * 1024);
  const chunks = Array.from({ length: size / chunk.length }, () => chunk);
  const read = await collectBody(streamOf(chunks), 26 * 1024 * 1024, size);
  if (typeof read === 'string') throw new Error(read);
  expect([read.length, read.buffer.byteLength]).toEqual([size, size]);
});

test('a sender who goes away is told from one who has ended', async () => {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('Gone.'));
    },
  });
  expect(await collectBody(stream, 10, 0)).toBe('incomplete');
});

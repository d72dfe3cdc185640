import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digestOf } from '../../functions/digest.ts';

it('is the SHA-256 of the JSON with sorted keys at every depth', async () => {
  const expected = createHash('sha256').update('{"a":[1,{"b":null,"c":"語"}],"z":true}').digest('hex');
  expect(await digestOf({ z: true, a: [1, { c: '語', b: null }] })).toBe(expected);
});

it('leaves out what JSON leaves out, and keeps the order of lists', async () => {
  expect(await digestOf({ a: 1, b: undefined })).toBe(await digestOf({ a: 1 }));
  expect(await digestOf([1, 2])).not.toBe(await digestOf([2, 1]));
});

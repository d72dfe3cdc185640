import { expect, it } from 'vitest';
import { ulidSource } from '../../functions/ulid.ts';

it('makes ULIDs that begin with the time', () => {
  const next = ulidSource(() => new Date(1_469_918_176_385));
  expect(next()).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
});

it('makes each greater than the one before: in one millisecond, in later ones, and when the clock goes back', () => {
  let time = 1_800_000_000_000;
  const next = ulidSource(() => new Date(time));
  const ids: string[] = [];
  for (let round = 0; round < 3000; round += 1) {
    if (round % 1000 === 999) time += round > 2000 ? -5000 : 1;
    ids.push(next());
  }
  expect(ids).toEqual([...new Set(ids)].sort());
});

it('differs from process to process', () => {
  const now = () => new Date(1_800_000_000_000);
  expect(ulidSource(now)()).not.toBe(ulidSource(now)());
});

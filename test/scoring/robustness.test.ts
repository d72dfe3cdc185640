import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judged } from '../../scoring/judge.ts';
import { robustness } from '../../scoring/robustness.ts';
import { tally } from '../../scoring/score.ts';
import { bandOf } from '../../scoring/verdict.ts';
import { judgedCriteria } from '../support/judged.ts';

/** The band with each weight scaled to `quarters[i] / 4` of ours; open criteria all at their worst, or all at their best. */
function bandWith(judged: readonly Judged[], quarters: readonly number[], openAt: 'worst' | 'best'): string {
  let earned = 0;
  let weight = 0;
  for (const [index, one] of judged.entries()) {
    if (one.outcome === 'not-applicable') continue;
    const swayed = one.criterion.weight * (quarters[index] as number);
    weight += swayed;
    earned += swayed * (one.outcome === 'unknown' && openAt === 'best' ? 100 : one.credit);
  }
  return bandOf(earned, weight);
}

const settled = (judged: readonly Judged[]): boolean => {
  const sums = tally(judged);
  return sums.weight > 0 && bandOf(sums.earned, sums.weight) === bandOf(sums.earned + sums.open, sums.weight);
};

test('agrees with trying every corner of the weights', () => {
  fc.assert(
    fc.property(judgedCriteria(6), (judged) => {
      fc.pre(settled(judged));
      const sums = tally(judged);
      const ours = bandOf(sums.earned, sums.weight);
      let tips = false;
      for (let corner = 0; corner < 1 << judged.length; corner++) {
        const quarters = judged.map((_, index) => (corner & (1 << index) ? 5 : 3));
        tips ||= bandWith(judged, quarters, 'worst') !== ours || bandWith(judged, quarters, 'best') !== ours;
      }
      const { robust, tippedBy } = robustness(judged, bandOf);
      expect(robust).toBe(!tips);
      expect(tippedBy === null).toBe(robust);
    }),
    { numRuns: 500 },
  );
});

test('a robust band holds for weights inside the corners too', () => {
  fc.assert(
    fc.property(
      judgedCriteria(6),
      fc.array(fc.double({ min: 3, max: 5, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (judged, quarters) => {
        fc.pre(settled(judged) && robustness(judged, bandOf).robust);
        const sums = tally(judged);
        const ours = bandOf(sums.earned, sums.weight);
        expect([bandWith(judged, quarters, 'worst'), bandWith(judged, quarters, 'best')]).toEqual([
          ours,
          ours,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

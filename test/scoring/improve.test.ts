import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion, Effort } from '../../scoring/criterion.ts';
import { effortUnits, improve } from '../../scoring/improve.ts';
import type { Judged } from '../../scoring/judge.ts';
import { bands } from '../../scoring/result.ts';
import { tally } from '../../scoring/score.ts';
import { judgedCriteria } from '../support/judged.ts';

const pathRestsOn = ({ weight }: Criterion): boolean => weight === 5;
const isFixable = ({ outcome, criterion }: Judged): boolean =>
  (outcome === 'fail' || outcome === 'partial') && !criterion.given;
const isForced = ({ outcome, credit, criterion }: Judged): boolean =>
  (outcome === 'fail' && criterion.blocks !== undefined) || (credit < 50 && pathRestsOn(criterion));

/** Every subset of the fixable criteria that clears all blockers and reaches the band: the least effort, by trying all. */
function leastEffort(judged: readonly Judged[], from: number): number | null {
  const sums = tally(judged);
  const fixable = judged.filter(isFixable);
  let least: number | null = null;
  for (let chosen = 1; chosen < 1 << fixable.length; chosen++) {
    const fixes = fixable.filter((_, index) => chosen & (1 << index));
    const cleared = fixable.every((one) => !isForced(one) || fixes.includes(one));
    const ids = new Set(fixes.map((one) => one.criterion.id));
    const failed = new Set(fixable.filter((one) => one.outcome === 'fail').map((one) => one.criterion.id));
    const founded = fixes.every(
      ({ criterion: { requires } }) => requires === undefined || !failed.has(requires) || ids.has(requires),
    );
    const gain = fixes.reduce((sum, one) => sum + one.criterion.weight * (100 - one.credit), 0);
    if (!cleared || !founded || sums.earned + gain < from * sums.weight) continue;
    const effort = fixes.reduce((sum, one) => sum + effortUnits[one.criterion.effort as Effort], 0);
    if (least === null || effort < least) least = effort;
  }
  return least;
}

test('the plan reaches the band, clears every blocker, and no cheaper set does', () => {
  fc.assert(
    fc.property(
      judgedCriteria(8),
      fc.constantFrom(...bands.filter((band) => band.from > 0)),
      (judged, band) => {
        const sums = tally(judged);
        const blocked = judged.some((one) => isFixable(one) && isForced(one));
        fc.pre(blocked || sums.earned < band.from * sums.weight);
        const plan = improve(judged, sums, band.id, pathRestsOn);
        expect(plan?.effort ?? null).toBe(leastEffort(judged, band.from));
        if (!plan) return;
        const byId = new Map(judged.map((one) => [one.criterion.id, one]));
        const gain = plan.fixes.reduce((sum, fix) => {
          const one = byId.get(fix.criterionId) as Judged;
          return sum + one.criterion.weight * (100 - one.credit);
        }, 0);
        expect(sums.earned + gain).toBeGreaterThanOrEqual(band.from * sums.weight);
        for (const one of judged.filter((each) => each.outcome === 'fail' && each.criterion.blocks))
          expect(plan.fixes.map((fix) => fix.criterionId)).toContain(one.criterion.id);
      },
    ),
    { numRuns: 500 },
  );
});

test('no plan where nothing needs to be done', () => {
  const [one] = fc.sample(judgedCriteria(1), 1)[0] as Judged[];
  const good: Judged = {
    ...(one as Judged),
    outcome: 'pass',
    credit: 100,
    criterion: one?.criterion as Criterion,
  };
  expect(improve([good], tally([good]), 'ready')).toBeNull();
});

import type { Effort } from './criterion.ts';
import type { Judged } from './judge.ts';
import { type BandId, bands, type Improvement } from './result.ts';
import { pointsOf, type Tally } from './score.ts';

/** Effort in units, for adding up: S = 1, M = 2, L = 4, XL = 8. */
export const effortUnits: Readonly<Record<Effort, number>> = { S: 1, M: 2, L: 4, XL: 8 };

interface Fix {
  readonly judged: Judged;
  readonly units: number;
  /** What the fix adds, in weight × hundredths. */
  readonly gain: number;
}

/**
 * The fixes with the least total effort that clear every failed blocker and bring `proven` to `band`; `null` when even
 * all fixes do not reach it. Exact: within one effort the fixes with the most gain are never a worse choice, so only
 * how many of each effort are taken needs to be tried. Among plans of equal effort the one with the most gain is
 * taken; among fixes of equal gain and effort the one with the greater weight, then the first id.
 */
export function improve(judged: readonly Judged[], sums: Tally, band: BandId): Improvement | null {
  const target = (bands.find((candidate) => candidate.id === band)?.from ?? 0) * sums.weight;
  const fixes = judged
    .filter((one) => one.outcome === 'fail' || one.outcome === 'partial')
    .map(
      (one): Fix => ({
        judged: one,
        units: effortUnits[one.criterion.effort],
        gain: one.criterion.weight * (100 - one.credit),
      }),
    )
    .sort(byGain);
  const isBlocker = (fix: Fix): boolean =>
    fix.judged.outcome === 'fail' && fix.judged.criterion.blocks !== undefined;
  const forced = fixes.filter(isBlocker);
  const free = fixes.filter((fix) => !isBlocker(fix));
  const chosen = cheapest(free, target - sums.earned - total(forced, 'gain'));
  if (!chosen) return null;
  const plan = [...forced, ...chosen];
  if (plan.length === 0) return null;
  return {
    targetBand: band,
    effort: total(plan, 'units'),
    proven: pointsOf(sums.earned + total(plan, 'gain'), sums.weight),
    fixes: [...forced.sort(byWorth), ...chosen.sort(byWorth)].map(({ judged: { criterion }, gain }) => ({
      criterionId: criterion.id,
      gain: pointsOf(gain, sums.weight),
      effort: criterion.effort,
    })),
  };
}

const total = (fixes: readonly Fix[], what: 'units' | 'gain'): number =>
  fixes.reduce((sum, fix) => sum + fix[what], 0);

const byId = (a: Fix, b: Fix): number =>
  b.judged.criterion.weight - a.judged.criterion.weight ||
  (a.judged.criterion.id < b.judged.criterion.id ? -1 : 1);

const byGain = (a: Fix, b: Fix): number => b.gain - a.gain || byId(a, b);

const byWorth = (a: Fix, b: Fix): number => b.gain * a.units - a.gain * b.units || byId(a, b);

/** The cheapest choice out of `fixes` (sorted by gain) that gains `needed` or more; `undefined` when there is none. */
function cheapest(fixes: readonly Fix[], needed: number): Fix[] | undefined {
  if (needed <= 0) return [];
  if (total(fixes, 'gain') < needed) return undefined;
  const classes = Object.values(effortUnits)
    .sort((a, b) => b - a)
    .map((units) =>
      prefixes(
        fixes.filter((fix) => fix.units === units),
        units,
      ),
    );
  let best: { units: number; gain: number; counts: number[] } | undefined;
  const visit = (index: number, units: number, gain: number, counts: number[]): void => {
    if (best && units > best.units) return;
    const level = classes[index];
    if (!level || gain >= needed) {
      if (gain >= needed && (!best || units < best.units || gain > best.gain)) best = { units, gain, counts };
      return;
    }
    for (const [count, sum] of level.sums.entries())
      visit(index + 1, units + count * level.units, gain + sum, [...counts, count]);
  };
  visit(0, 0, 0, []);
  return best?.counts.flatMap((count, index) => classes[index]?.fixes.slice(0, count) ?? []);
}

function prefixes(fixes: Fix[], units: number): { fixes: Fix[]; units: number; sums: number[] } {
  const sums = [0];
  for (const fix of fixes) sums.push((sums[sums.length - 1] ?? 0) + fix.gain);
  return { fixes, units, sums };
}

import type { Criterion, Effort } from './criterion.ts';
import { fallsShort, isFailedBlocker, type Judged } from './judge.ts';
import { type BandId, bands, type Improvement } from './result.ts';
import { pointsOf, type Tally } from './score.ts';

/** Effort in weeks of one small team, for adding up: the upper end of each class, and half a year for XL. */
export const effortUnits: Readonly<Record<Effort, number>> = { S: 1, M: 4, L: 12, XL: 24 };

interface Fix {
  readonly judged: Judged;
  readonly units: number;
  /** What the fix adds, in weight × hundredths. */
  readonly gain: number;
  /** Whether every plan has it. */
  readonly forced: boolean;
}

/**
 * The fixes with the least total effort that clear every failed blocker, mend what the path rests on (a claim with less
 * than half its credit that `pathRestsOn` names) and bring `proven` to `band`; `null` when even
 * all fixes do not reach it. A claim that is `given` is never proposed. A fix that `requires` another failed criterion
 * is taken only together with that one.
 * Exact: within one effort the fixes with the most gain are never a worse choice, so only how many of each effort are
 * taken needs to be tried, once with and once without the required ones. Among plans of equal effort the one with the
 * most gain is taken; among fixes of equal gain and effort the one with the greater weight, then the first id.
 */
export function improve(
  judged: readonly Judged[],
  sums: Tally,
  band: BandId,
  pathRestsOn: (criterion: Criterion) => boolean = () => false,
): Improvement | null {
  const target = (bands.find((candidate) => candidate.id === band)?.from ?? 0) * sums.weight - sums.earned;
  const fixes = judged
    .filter((one) => fallsShort(one) && !one.criterion.given)
    .map(
      (one): Fix => ({
        judged: one,
        units: effortUnits[one.criterion.effort],
        gain: one.criterion.weight * (100 - one.credit),
        forced: isFailedBlocker(one) || (one.credit < 50 && pathRestsOn(one.criterion)),
      }),
    )
    .sort(byGain);
  const required = basesOf(fixes);
  let best: Fix[] | undefined;
  for (let chosen = 0; chosen < 1 << required.length; chosen++) {
    const bases = required.filter((_, index) => chosen & (1 << index));
    const plan = planWith(fixes, required, bases, target);
    if (plan && (!best || isCheaper(plan, best))) best = plan;
  }
  if (!best || best.length === 0) return null;
  return {
    targetBand: band,
    effort: total(best, 'units'),
    proven: pointsOf(sums.earned + total(best, 'gain'), sums.weight),
    fixes: inOrder(best).map(({ judged: { criterion }, gain }) => ({
      criterionId: criterion.id,
      gain: pointsOf(gain, sums.weight),
      effort: criterion.effort,
    })),
  };
}

/** The failed criteria that other fixes require. There are few, so every choice of them can be tried. */
function basesOf(fixes: readonly Fix[]): readonly Fix[] {
  const needed = new Set(fixes.map((fix) => fix.judged.criterion.requires));
  return fixes.filter((fix) => fix.judged.outcome === 'fail' && needed.has(fix.judged.criterion.id));
}

/** The cheapest plan with exactly `bases` of the `required` fixes; `undefined` when there is none. */
function planWith(
  fixes: readonly Fix[],
  required: readonly Fix[],
  bases: readonly Fix[],
  target: number,
): Fix[] | undefined {
  const left = new Set(required.filter((fix) => !bases.includes(fix)));
  const leftIds = new Set<string | undefined>([...left].map((fix) => fix.judged.criterion.id));
  const possible = fixes.filter((fix) => !left.has(fix) && !leftIds.has(fix.judged.criterion.requires));
  if (fixes.some((fix) => fix.forced && !possible.includes(fix))) return undefined;
  const forced = possible.filter((fix) => fix.forced || bases.includes(fix));
  const free = possible.filter((fix) => !forced.includes(fix));
  const chosen = cheapest(free, target - total(forced, 'gain'));
  return chosen && [...forced, ...chosen];
}

const isCheaper = (a: readonly Fix[], b: readonly Fix[]): boolean =>
  (total(a, 'units') - total(b, 'units') || total(b, 'gain') - total(a, 'gain')) < 0;

/** Blockers first, then what others require, then what the path rests on, then by points for the effort. */
function inOrder(plan: readonly Fix[]): Fix[] {
  const needed = new Set(plan.map((fix) => fix.judged.criterion.requires));
  const rank = (fix: Fix): number =>
    isFailedBlocker(fix.judged) ? 0 : needed.has(fix.judged.criterion.id) ? 1 : fix.forced ? 2 : 3;
  return [...plan].sort((a, b) => rank(a) - rank(b) || byWorth(a, b));
}

const total = (fixes: readonly Fix[], what: 'units' | 'gain'): number =>
  fixes.reduce((sum, fix) => sum + fix[what], 0);

const byId = (a: Fix, b: Fix): number =>
  b.judged.criterion.weight - a.judged.criterion.weight ||
  (a.judged.criterion.id < b.judged.criterion.id ? -1 : 1);

const byGain = (a: Fix, b: Fix): number => b.gain - a.gain || byId(a, b);

const byWorth = (a: Fix, b: Fix): number => b.gain * a.units - a.gain * b.units || byId(a, b);

/** The fixes of one effort, most gain first, and what the first n of them gain together. */
interface Level {
  readonly fixes: readonly Fix[];
  readonly gains: readonly number[];
}

/** The cheapest choice out of `fixes` (sorted by gain) that gains `needed` or more; `undefined` when there is none. */
function cheapest(fixes: readonly Fix[], needed: number): Fix[] | undefined {
  if (needed <= 0) return [];
  if (total(fixes, 'gain') < needed) return undefined;
  const [xl, l, m, s] = [effortUnits.XL, effortUnits.L, effortUnits.M, effortUnits.S].map((units) =>
    levelOf(fixes, units),
  ) as [Level, Level, Level, Level];
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let counts: readonly number[] = [];
  for (const [ofXl, gainXl] of xl.gains.entries())
    for (const [ofL, gainL] of l.gains.entries()) {
      if (effortUnits.XL * ofXl + effortUnits.L * ofL > least) break;
      for (const [ofM, gainM] of m.gains.entries()) {
        const units = effortUnits.XL * ofXl + effortUnits.L * ofL + effortUnits.M * ofM;
        if (units > least) break;
        const gain = gainXl + gainL + gainM;
        const ofS = s.gains.findIndex((gainS) => gain + gainS >= needed);
        if (ofS === -1) continue;
        const sum = gain + (s.gains[ofS] as number);
        if (units + ofS < least || (units + ofS === least && sum > most)) {
          least = units + ofS;
          most = sum;
          counts = [ofXl, ofL, ofM, ofS];
        }
        if (ofS === 0) break;
      }
    }
  return [xl, l, m, s].flatMap((level, index) => level.fixes.slice(0, counts[index]));
}

function levelOf(fixes: readonly Fix[], units: number): Level {
  const own = fixes.filter((fix) => fix.units === units);
  const gains = [0];
  for (const fix of own) gains.push((gains[gains.length - 1] as number) + fix.gain);
  return { fixes: own, gains };
}

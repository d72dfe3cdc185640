import { counts, isOpen, type Judged } from './judge.ts';
import type { Points, Score } from './result.ts';

/**
 * Exact sums over criteria, in weight × hundredths of credit, so whole numbers throughout. The score is
 * `earned / weight` on the scale 0–100; with everything open at its best it is `(earned + open) / weight`.
 */
export interface Tally {
  readonly earned: number;
  /** What the open criteria can still add. */
  readonly open: number;
  /** The weight of all criteria that count. */
  readonly weight: number;
}

/** Adds up what counts. */
export function tally(judged: readonly Judged[]): Tally {
  let earned = 0;
  let open = 0;
  let weight = 0;
  for (const one of judged) {
    if (!counts(one)) continue;
    weight += one.criterion.weight;
    if (isOpen(one)) open += one.criterion.weight * 100;
    else earned += one.criterion.weight * one.credit;
  }
  return { earned, open, weight };
}

/** `amount / weight` in points, rounded down to `1 / parts` of a point; 0 when nothing counts. */
export function pointsOf(amount: number, weight: number, parts = 10): Points {
  return weight === 0 ? 0 : Math.floor((amount * parts) / weight) / parts;
}

/** The interval and the completeness of a tally. */
export function scoreOf({ earned, open, weight }: Tally): Score {
  return {
    proven: pointsOf(earned, weight),
    potential: pointsOf(earned + open, weight),
    completeness: pointsOf(weight * 100 - open, weight),
  };
}

/**
 * What each criterion brings to `proven`, in points with two decimals, in the order given. The parts are proportional
 * to weight × credit and add up to `proven` exactly: what rounding leaves over goes to the largest remainders, and
 * among equal ones to the first, so a criterion that earned more never shows less.
 */
export function contributions(judged: readonly Judged[]): readonly number[] {
  const { earned, weight } = tally(judged);
  if (earned === 0) return judged.map(() => 0);
  const target = Math.round(pointsOf(earned, weight) * 100);
  const parts: number[] = [];
  const rests: { readonly index: number; readonly rest: number }[] = [];
  let left = target;
  for (const [index, one] of judged.entries()) {
    const amount = target * one.criterion.weight * one.credit;
    const rest = amount % earned;
    parts.push((amount - rest) / earned);
    left -= (amount - rest) / earned;
    if (rest > 0) rests.push({ index, rest });
  }
  rests.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of rests.slice(0, left)) parts[index] = (parts[index] as number) + 1;
  return parts.map((part) => part / 100);
}

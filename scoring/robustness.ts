import { counts, isOpen, type Judged } from './judge.ts';
import type { BandId } from './result.ts';
import { tally } from './score.ts';

/**
 * Whether the band is the same for every choice of weights within ±25 % of ours, and if not, the criterion whose
 * weight does most to tip it. Exact: with weights between 3/4 and 5/4 of ours, the ratio of sums is least when every
 * criterion below some credit is at 5/4 and every one above it at 3/4 (and the other way round for the most), so it
 * is enough to try each credit as the border. Open criteria count 0 at the low end and full at the high end.
 */
export function robustness(
  judged: readonly Judged[],
  bandOf: (amount: number, weight: number) => BandId,
): { readonly robust: boolean; readonly tippedBy: string | null } {
  const members = judged.filter(counts);
  const creditAt = (one: Judged, openAt: 0 | 100): number => (isOpen(one) ? openAt : one.credit);
  const at = (openAt: 0 | 100) =>
    members.map((one) => [one.criterion.weight, creditAt(one, openAt)] as const);
  const low = extreme(at(0), 5, 3);
  const high = extreme(at(100), 3, 5);
  const { earned, weight } = tally(members);
  const ours = bandOf(earned, weight);
  const falls = bandOf(low.amount, low.weight) !== ours;
  if (!falls && bandOf(high.amount, high.weight) === ours) return { robust: true, tippedBy: null };
  const ratio = falls ? low.amount / low.weight : high.amount / high.weight;
  const pull = (one: Judged): number =>
    one.criterion.weight * (falls ? ratio - creditAt(one, 0) : creditAt(one, 100) - ratio);
  const strongest = members.reduce((best, one) => (pull(one) > pull(best) ? one : best));
  return { robust: false, tippedBy: strongest.criterion.id };
}

/** The extreme ratio with credits up to some border at `below` quarters of their weight and the others at `above`. */
function extreme(
  members: readonly (readonly [weight: number, credit: number])[],
  below: number,
  above: number,
): { amount: number; weight: number } {
  const weights = new Map<number, number>();
  for (const [weight, credit] of members) weights.set(credit, (weights.get(credit) ?? 0) + weight);
  let best = { amount: 0, weight: 0 };
  for (const border of weights.keys()) {
    let amount = 0;
    let weight = 0;
    for (const [credit, own] of weights) {
      const swayed = own * (credit <= border ? below : above);
      amount += swayed * credit;
      weight += swayed;
    }
    const difference = amount * best.weight - best.amount * weight;
    if (best.weight === 0 || (below > above ? difference < 0 : difference > 0)) best = { amount, weight };
  }
  return best;
}

import { counts, isOpen, type Judged } from './judge.ts';
import type { BandId } from './result.ts';

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
  const low = extreme(
    members.map((one) => [one.criterion.weight, isOpen(one) ? 0 : one.credit] as const),
    5,
    3,
  );
  const high = extreme(
    members.map((one) => [one.criterion.weight, isOpen(one) ? 100 : one.credit] as const),
    3,
    5,
  );
  const ours = bandOf(
    members.reduce((sum, one) => sum + one.criterion.weight * one.credit, 0),
    members.reduce((sum, one) => sum + one.criterion.weight, 0),
  );
  const falls = bandOf(low.amount, low.weight) !== ours;
  if (!falls && bandOf(high.amount, high.weight) === ours) return { robust: true, tippedBy: null };
  const ratio = falls ? low.amount / low.weight : high.amount / high.weight;
  const pull = (one: Judged): number =>
    one.criterion.weight * (falls ? ratio - one.credit : one.credit - ratio);
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

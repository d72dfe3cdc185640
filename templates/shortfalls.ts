import { fallsShort } from '../scoring/judge.ts';
import type { Finding, Result } from '../scoring/result.ts';

/** The claims that do not hold, then those that hold in part; within each the heaviest first. */
export const shortfalls = ({ findings }: Result): readonly Finding[] =>
  findings
    .filter(fallsShort)
    .toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight || (a.criterionId < b.criterionId ? -1 : 1));

const rank = ({ outcome }: Finding): number => (outcome === 'fail' ? 0 : 1);

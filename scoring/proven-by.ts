import type { Basis } from '../questionnaire/evidence/basis-of.ts';
import type { Judged } from './judge.ts';
import type { Finding, ProvenBy } from './result.ts';

/** What each answer rests on, by question id; an answer that is not named is a person's word. */
export type Bases = ReadonlyMap<string, Basis>;

const weakestFirst = ['asserted', 'documented', 'read-from-file'] as const satisfies readonly Basis[];

/** What a judgement rests on: the weakest of the answers that the criterion reads; `null` while it is not judged. */
export function basisOfJudgement({ outcome, criterion }: Judged, bases: Bases): Basis | null {
  if (outcome !== 'pass' && outcome !== 'partial' && outcome !== 'fail') return null;
  const own = criterion.reads.map((id) => bases.get(id) ?? 'asserted');
  return weakestFirst.find((basis) => own.includes(basis)) ?? 'asserted';
}

/** How much of the proven score rests on what: the contributions of the findings, added up. */
export function provenBy(findings: readonly Pick<Finding, 'basis' | 'contribution'>[]): ProvenBy {
  const points = (basis: Basis): number =>
    findings
      .filter((finding) => finding.basis === basis)
      .reduce((sum, { contribution }) => sum + Math.round(contribution * 100), 0) / 100;
  return {
    readFromFile: points('read-from-file'),
    documented: points('documented'),
    asserted: points('asserted'),
  };
}

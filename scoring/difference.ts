import type { PathId } from './paths/path.ts';
import type { Finding, Points, Result, Verdict } from './result.ts';

/** One value on both sides. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** A claim that is judged differently; its outcome is `null` on the side whose questionnaire version does not judge it. */
export interface FindingChange {
  readonly criterionId: string;
  readonly title: string;
  readonly outcome: BeforeAfter<Finding['outcome'] | null>;
  /** Points of `score.proven`, two decimals. A contribution can change with the weight of what else applies. */
  readonly contribution: BeforeAfter<number>;
}

/** What differs between two results. */
export interface Difference {
  readonly proven: BeforeAfter<Points>;
  readonly potential: BeforeAfter<Points>;
  readonly completeness: BeforeAfter<Points>;
  readonly band: BeforeAfter<Verdict['band']>;
  readonly path: BeforeAfter<PathId | null>;
  readonly blockers: { readonly cleared: readonly string[]; readonly added: readonly string[] };
  /**
   * Claims whose outcome, or partial credit, differs: in the order of the later result, then those that it does not
   * judge. A claim that is not judged counts as one that does not apply.
   */
  readonly findings: readonly FindingChange[];
}

/** What differs between two results. Of a result and itself: equal values on both sides, and no finding. */
export function differenceOf(before: Result, after: Result): Difference {
  const was = new Map(before.findings.map((one) => [one.criterionId, one]));
  const is = new Map(after.findings.map((one) => [one.criterionId, one]));
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
  const blocked = (result: Result): readonly string[] => result.blockers.map((one) => one.criterionId);
  return {
    proven: { before: before.score.proven, after: after.score.proven },
    potential: { before: before.score.potential, after: after.score.potential },
    completeness: { before: before.score.completeness, after: after.score.completeness },
    band: { before: before.verdict.band, after: after.verdict.band },
    path: { before: before.recommendation.path, after: after.recommendation.path },
    blockers: {
      cleared: blocked(before).filter((id) => !blocked(after).includes(id)),
      added: blocked(after).filter((id) => !blocked(before).includes(id)),
    },
    findings: ids
      .filter(
        (id) => outcomeIn(was.get(id)) !== outcomeIn(is.get(id)) || shareChanged(was.get(id), is.get(id)),
      )
      .map((id) => findingChange(id, was.get(id), is.get(id))),
  };
}

/** A claim that does not apply changes nothing, as one that a questionnaire version does not judge. */
const outcomeIn = (finding: Finding | undefined): Finding['outcome'] => finding?.outcome ?? 'not-applicable';

/**
 * Two partial outcomes of one claim can earn different credit. Equal credit can bring a different contribution when
 * other claims leave the sum, which is no change of the claim.
 */
function shareChanged(before: Finding | undefined, after: Finding | undefined): boolean {
  return before?.outcome === 'partial' && after?.outcome === 'partial' && before.credit !== after.credit;
}

function findingChange(
  criterionId: string,
  before: Finding | undefined,
  after: Finding | undefined,
): FindingChange {
  return {
    criterionId,
    title: (after ?? before)?.title ?? criterionId,
    outcome: { before: before?.outcome ?? null, after: after?.outcome ?? null },
    contribution: { before: before?.contribution ?? 0, after: after?.contribution ?? 0 },
  };
}

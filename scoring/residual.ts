import { fallsShort, type Judged, mended } from './judge.ts';
import type { StandingOfPath } from './paths/path-state.ts';
import type { AcceptedRisk, Residual, StandingRisk } from './result.ts';
import { scoreOf, tally } from './score.ts';
import { verdictOf } from './verdict.ts';

/** Risks that were accepted, and the day (`2026-12-31`) on which their expiry is judged. */
export interface AcceptedRisks {
  readonly on: string;
  readonly risks: readonly AcceptedRisk[];
}

/**
 * The score with every accepted risk that still counts taken as mended, beside the raw one, which it never changes.
 * `null` where none was accepted. The cap by blockers stays: accepting a risk does not make an impossible path possible.
 */
export function residualOf(
  judged: readonly Judged[],
  paths: readonly StandingOfPath[],
  { on, risks }: AcceptedRisks,
): Residual | null {
  if (risks.length === 0) return null;
  const byId = new Map(judged.map((one) => [one.criterion.id, one]));
  const standing = risks.map((risk): StandingRisk => {
    const one = byId.get(risk.criterionId);
    const state = risk.expiresOn < on ? 'expired' : one && fallsShort(one) ? 'counted' : 'not-needed';
    return { ...risk, title: one?.criterion.title ?? risk.criterionId, state };
  });
  const counted = new Set(
    standing.filter((risk) => risk.state === 'counted').map((risk) => risk.criterionId),
  );
  const after = mended(judged, counted);
  const sums = tally(after);
  return {
    on,
    score: scoreOf(sums),
    band: verdictOf(after, sums, paths).band,
    risks: standing,
  };
}

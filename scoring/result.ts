import type { Basis } from '../questionnaire/evidence/basis-of.ts';
import type { Source } from '../questionnaire/source.ts';
import type { Effort, Outcome, Owner } from './criterion.ts';
import type { KonveyorResult } from './konveyor/konveyor-result.ts';
import type { PathId } from './paths/path.ts';
import type { RoadmapPhase } from './roadmap/phase.ts';

/** The four readiness bands, best first. */
export const bands = [
  { id: 'ready', title: 'Ready', from: 80 },
  { id: 'ready-with-conditions', title: 'Ready with conditions', from: 60 },
  { id: 'needs-remediation', title: 'Needs remediation', from: 40 },
  { id: 'not-ready', title: 'Not ready', from: 0 },
] as const;

/** Id of a readiness band. */
export type BandId = (typeof bands)[number]['id'];

/** Points from 0 to 100, rounded down to one decimal, so that a figure shown is never more than what was reached. */
export type Points = number;

/** `proven` counts what is open as 0, `potential` counts it as full; `completeness` is the share of the weight that is known. */
export interface Score {
  readonly proven: Points;
  readonly potential: Points;
  readonly completeness: Points;
}

/** The band, how sure it is, and what limits it. */
export interface Verdict {
  /** `undetermined` while `from` and `to` differ; `not-assessed` while no criterion is known. */
  readonly band: BandId | 'undetermined' | 'not-assessed';
  readonly settled: boolean;
  /** The band if every open question turned out worst, and best. Blockers cap both. */
  readonly from: BandId;
  readonly to: BandId;
  /** The band that a failed blocker caps the verdict to; `null` without one. */
  readonly cappedAt: BandId | null;
  /** Whether the band stays the same for every choice of weights within ±25 % of ours. False while not settled. */
  readonly robust: boolean;
  /** The criterion whose weight does most to tip the band, where it is settled but not robust. */
  readonly tippedBy: string | null;
}

/** A failed criterion that rules paths out, whatever the score. */
export interface Blocker {
  readonly criterionId: string;
  readonly title: string;
  readonly paths: readonly PathId[];
}

/** The interval of one category. */
export interface CategoryScore extends Score {
  readonly id: string;
  readonly title: string;
  /** The weight of its applicable criteria; 0 when none applies, and then all points are 0. */
  readonly weight: number;
}

/** What is known of one criterion, with everything that explains it. */
export interface Finding {
  readonly criterionId: string;
  readonly title: string;
  readonly category: string;
  readonly outcome: Outcome | 'unknown' | 'error';
  /** The share of the weight that it earns, in hundredths. */
  readonly credit: number;
  readonly weight: number;
  /** Points of `score.proven` that it brings, two decimals. Over all findings they add up to `score.proven` exactly. */
  readonly contribution: number;
  readonly why: string;
  readonly fix: string;
  readonly effort: Effort;
  readonly owner: Owner;
  readonly sources: readonly Source[];
  /** The questions that it reads. */
  readonly reads: readonly string[];
  /** The questions to answer so that it becomes known. */
  readonly openQuestions: readonly string[];
  /** The failed criterion without which this one cannot hold; `null` when it fails by itself, or does not fail. */
  readonly waitsFor: string | null;
  /** The paths that it rules out when it fails. */
  readonly blocks: readonly PathId[];
  /** Set when a question it reads was marked not applicable: the reason given. */
  readonly notApplicableBecause: string | null;
  /** What the judgement rests on: the weakest of the answers it reads; `null` while it is not judged. */
  readonly basis: Basis | null;
}

/** How much of `score.proven` rests on what, in points with two decimals that add up to it exactly. */
export interface ProvenBy {
  /** On answers that agree with what a file shows. */
  readonly readFromFile: number;
  /** On answers with a note beside them, or at which a file only hints. */
  readonly documented: number;
  /** On a person's word alone. */
  readonly asserted: number;
}

/** `allowed`: nothing rules it out. `ruled-out`: an answer or a failed blocker does. `open`: open questions decide. */
export type PathState = 'allowed' | 'ruled-out' | 'open';

/** What is known of one migration path. */
export interface PathResult {
  readonly id: PathId;
  readonly title: string;
  readonly definition: string;
  readonly konveyorTerm: string;
  readonly state: PathState;
  /** What allows it, rules it out, or is still open; and why another path was preferred. One sentence each. */
  readonly because: readonly string[];
  /** Failed criteria that rule it out. */
  readonly ruledOutBy: readonly string[];
  /** Questions whose answers decide it. */
  readonly openQuestions: readonly string[];
}

/** The path that the decision table chooses, with its reasons and everything about the other paths. */
export interface Recommendation {
  /** The first row of the decision table that is proven true; `null` while nothing is assessed, and for a questionnaire that is not about a move. */
  readonly path: PathId | null;
  /** True when no open question can change the path; so it is where none can ever be named. */
  readonly settled: boolean;
  /** Every path that open questions can still lead to, in the order of the table; only `path` when settled. */
  readonly candidates: readonly PathId[];
  readonly reasons: readonly string[];
  /** What the table would choose if `path` were ruled out. */
  readonly runnerUp: PathId | null;
  readonly paths: readonly PathResult[];
  /** The open questions that can still change the path. */
  readonly openQuestions: readonly string[];
}

/** An open question and what it is worth. */
export interface NextQuestion {
  readonly questionId: string;
  /** Points between proven and potential that wait for this question. */
  readonly worth: Points;
  /** What its answer can still change; empty: nothing but the figures, so that it need not be asked. */
  readonly decides: readonly ('verdict' | 'path' | 'advice')[];
}

/** The fixes with the least total effort that reach a band and clear every failed blocker. */
export interface Improvement {
  readonly targetBand: BandId;
  /** Weeks of one small team at most, over all fixes: S = 1, M = 4, L = 12, XL = 24. */
  readonly effort: number;
  /** Points of `score.proven` once all fixes are done. */
  readonly proven: Points;
  /** In the order to do them: blockers, then what others need, then what the path rests on, then most points for the effort. */
  readonly fixes: readonly { readonly criterionId: string; readonly gain: Points; readonly effort: Effort }[];
}

/** What an adviser advises, with everything that explains it. */
export interface Advice {
  /** Id of the adviser. */
  readonly id: string;
  readonly title: string;
  /** Id of the choice: the first row of the adviser's table that is proven to hold; `null` while nothing is assessed. */
  readonly choice: string | null;
  readonly choiceTitle: string | null;
  /** True when no open question can change the choice. */
  readonly settled: boolean;
  readonly reasons: readonly string[];
  /** The choice that the table would make without `choice`; `null` when no other row holds. */
  readonly runnerUp: string | null;
  /** What would have to be otherwise for another choice, one sentence a choice. */
  readonly wouldChange: readonly { readonly choice: string; readonly when: string }[];
  /** What is advised beside the choice. */
  readonly additions: readonly { readonly id: string; readonly title: string; readonly because: string }[];
  /** The open questions that can still change the choice. */
  readonly openQuestions: readonly string[];
}

/** A failed or partial claim that a reviewer lives with until a day. */
export interface AcceptedRisk {
  readonly criterionId: string;
  readonly reason: string;
  /** Who answers for it: a role or a post. */
  readonly owner: string;
  /** The last day on which it counts, as `2026-12-31`. */
  readonly expiresOn: string;
}

/**
 * An accepted risk as it stands on a day. `counted`: the claim falls short and the day is not past. `expired`: the day is
 * past. `not-needed`: the claim does not fall short (any more).
 */
export interface StandingRisk extends AcceptedRisk {
  readonly title: string;
  readonly state: 'counted' | 'expired' | 'not-needed';
}

/** The score with accepted risks taken as mended, beside the raw one. A failed blocker rules its paths out all the same. */
export interface Residual {
  /** The day on which expiry is judged, as `2026-12-31`. */
  readonly on: string;
  readonly score: Score;
  /** The band of the residual score, capped by blockers like the raw one; `undetermined` and `not-assessed` as there. */
  readonly band: Verdict['band'];
  readonly risks: readonly StandingRisk[];
}

/** Everything that a full or partial set of answers means. Same answers, same result, to the byte. */
export interface Result {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly score: Score;
  readonly provenBy: ProvenBy;
  readonly verdict: Verdict;
  readonly blockers: readonly Blocker[];
  readonly categories: readonly CategoryScore[];
  readonly findings: readonly Finding[];
  readonly recommendation: Recommendation;
  /** Open questions: those that decide the verdict or the path first, then those that decide advice, each by worth. */
  readonly nextQuestions: readonly NextQuestion[];
  /**
   * The least effort to the next band on the recommended path; `null` at the top, while only open questions can lift
   * the band, and when the application is not to be moved.
   */
  readonly improvement: Improvement | null;
  readonly advice: readonly Advice[];
  /**
   * Seven phases; empty while no path is recommended, or only as the last resort while open questions decide, and for a
   * questionnaire that is not about a move.
   */
  readonly roadmap: readonly RoadmapPhase[];
  /** `null` where no risk was accepted. */
  readonly residual: Residual | null;
  /** What Konveyor itself would say of the answers to a questionnaire in its model; `null` for ours. */
  readonly konveyor: KonveyorResult | null;
}

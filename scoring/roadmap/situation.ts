import type { Standings } from '../../questionnaire/relevance.ts';
import type { Judged } from '../judge.ts';
import type { LandingZone } from '../landing-zones/landing-zone.ts';
import type { MigrationPath } from '../paths/path.ts';
import type { Advice, Improvement, NextQuestion, Recommendation, StandingRisk } from '../result.ts';

/** What a roadmap is made from. */
export interface RoadmapSituation {
  /** The recommended path. */
  readonly path: MigrationPath;
  readonly recommendation: Recommendation;
  /** True when the row that chose the path is not about a move. */
  readonly stays: boolean;
  readonly judged: readonly Judged[];
  readonly standings: Standings;
  readonly nextQuestions: readonly NextQuestion[];
  readonly improvement: Improvement | null;
  readonly landingZone: LandingZone | null;
  readonly advice: readonly Advice[];
  /** Accepted risks that count on the day of the result. */
  readonly accepted: readonly StandingRisk[];
}

import type { PathId } from '../scoring/paths/path.ts';
import type { Verdict } from '../scoring/result.ts';

/** An assessment as lists on pages show it. Times are ISO 8601 in UTC. */
export interface AssessmentSummaryView {
  readonly id: string;
  readonly applicationId: string;
  readonly revision: number;
  readonly status: 'draft' | 'submitted' | 'returned' | 'approved';
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** What the result said at the last change; `null` where that was not kept yet. */
  readonly outcome: {
    readonly band: Verdict['band'];
    readonly settled: boolean;
    readonly path: PathId | null;
    readonly proven: number;
    readonly potential: number;
    readonly blockers: number;
  } | null;
}

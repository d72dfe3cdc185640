import type { AssessmentStatus } from './assessment-status.ts';
import type { ShortOutcome } from './short-outcome.ts';

/** An assessment in the list of its application. Times are ISO 8601 in UTC. */
export interface AssessmentRow {
  readonly id: string;
  readonly revision: number;
  readonly status: AssessmentStatus;
  /** Of the questionnaire. */
  readonly title: string;
  /** Of the questionnaire. */
  readonly version: string;
  /** The newer version that it could be moved to; absent where there is none, or it is no draft. */
  readonly newer?: string | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  /** Id of the approved assessment that it goes on from; `null` for a first revision. */
  readonly reopenedFrom: string | null;
  readonly outcome: ShortOutcome | null;
}

import type { AssessmentStatus } from './assessment-status.ts';
import type { ShortOutcome } from './short-outcome.ts';

/** An application in a list, with the assessment of it that was started last. */
export interface ApplicationRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  /** When the application or its last assessment changed, whichever was later; ISO 8601 in UTC. */
  readonly changedAt: string;
  /** Absent while it was never assessed. */
  readonly latest?: {
    readonly id: string;
    readonly status: AssessmentStatus;
    /** `null` where the result in short was not kept yet. */
    readonly outcome: ShortOutcome | null;
  };
}

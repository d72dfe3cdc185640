import type { Condition } from '../../questionnaire/relevance.ts';
import type { Owner } from '../criterion.ts';
import type { PhaseId, RoadmapTask } from './phase.ts';

/** A task that a path brings with it. */
export interface PlannedTask extends Omit<RoadmapTask, 'owner' | 'dependsOn'> {
  readonly phase: PhaseId;
  /** Absent: the department. */
  readonly owner?: Owner;
  /** Ids of tasks of the same or an earlier phase; those that a roadmap does not have drop out of it. */
  readonly dependsOn?: readonly string[];
  /** Answers that must be proven for the task to be in. */
  readonly when?: Condition;
  /** Answers that, once proven, take the task out. */
  readonly unless?: Condition;
  /** A criterion whose fix, where it is a task, does the same work and stands in for it. */
  readonly coveredByFixOf?: string;
  /** For a task that several fixes share: the ids that they would have alone, so that what waits for one waits for it. */
  readonly mends?: readonly string[];
}

/** What a path asks for beyond its fixes. */
export interface PathPlan {
  /** At least one without a condition in each phase that is not skipped. */
  readonly tasks: readonly PlannedTask[];
  /** Why a phase has no task. */
  readonly skips: Readonly<Partial<Record<PhaseId, string>>>;
  /** What must be true before a phase begins, whatever the answers; what they add comes after it. */
  readonly entry: Readonly<Partial<Record<PhaseId, readonly string[]>>>;
  /**
   * The failed or partial criteria that become tasks on the way: all of them, or those named, which matter although
   * nothing is containerised.
   */
  readonly mends: 'all' | readonly string[];
  /**
   * True where a later move into containers stays the aim: then failed blockers and the rest of the improvement plan
   * are tasks of the last phase.
   */
  readonly mendsLater: boolean;
}

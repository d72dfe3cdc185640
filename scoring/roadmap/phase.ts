import type { Effort, Owner } from '../criterion.ts';

/** The seven phases of a roadmap, in order. */
export const phases = [
  { id: 'assess', title: 'Assess' },
  { id: 'prepare', title: 'Prepare' },
  { id: 'containerise', title: 'Containerise' },
  { id: 'pilot', title: 'Pilot' },
  { id: 'secure-and-approve', title: 'Secure and approve' },
  { id: 'cut-over', title: 'Cut over' },
  { id: 'operate', title: 'Operate' },
] as const;

/** Id of a roadmap phase. */
export type PhaseId = (typeof phases)[number]['id'];

/** One task of the roadmap. */
export interface RoadmapTask {
  /** `fix-<criterion>`, `smaller-gaps-<phase>`, `landing-zone-<what>` or the id of another task; unique in a roadmap. */
  readonly id: string;
  readonly title: string;
  readonly owner: Owner;
  readonly effort: Effort;
  /** Ids of tasks of the same roadmap that have to be done first; each is listed before this one. */
  readonly dependsOn: readonly string[];
  /** Where it comes from: the claim, the requirement of the landing zone, or the path. */
  readonly because: string;
}

/** One phase of the roadmap with what must be true before it begins. A phase that the path skips has no task and says why. */
export interface RoadmapPhase {
  readonly phase: PhaseId;
  readonly title: string;
  readonly entryConditions: readonly string[];
  readonly tasks: readonly RoadmapTask[];
  /** Why the phase has no task; `null` when it has some. */
  readonly skippedBecause: string | null;
}

import type { Condition } from '../../questionnaire/relevance.ts';

/** The seven migration paths. */
export const pathIds = [
  'retire',
  'retain',
  'repurchase',
  'rehost-vm',
  'replatform',
  'refactor',
  'rearchitect',
] as const;

/** Id of a migration path. */
export type PathId = (typeof pathIds)[number];

/** The paths that end in containers. */
export const containerPaths: readonly PathId[] = ['replatform', 'refactor', 'rearchitect'];

/** What must hold of the answers for a path to be open at all. */
export interface PathNeed {
  readonly condition: Condition;
  /** The sentence that explains why the path is ruled out when the condition does not hold. */
  readonly otherwise: string;
}

/** One migration path. Failed criteria whose `blocks` names it rule it out too. */
export interface MigrationPath {
  readonly id: PathId;
  readonly title: string;
  /** What we mean by the word; others use it differently. */
  readonly definition: string;
  /** The word that Konveyor uses for the same move. */
  readonly konveyorTerm: string;
  readonly needs: readonly PathNeed[];
  /** The categories that the path is about: a plan for it mends what is weak in them. */
  readonly mends?: readonly string[];
}

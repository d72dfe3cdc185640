import { holds, questionsIn, type Standings } from '../../questionnaire/relevance.ts';
import { isOpen, type Judged } from '../judge.ts';
import type { PathState } from '../result.ts';
import type { MigrationPath } from './path.ts';

/** What is known of one path, with everything that rules it out or is still open. */
export interface StandingOfPath {
  readonly path: MigrationPath;
  readonly state: PathState;
  /** Sentences of the needs that do not hold. */
  readonly unmet: readonly string[];
  /** Failed criteria that block it. */
  readonly blockedBy: readonly Judged[];
  /** Criteria that would block it if they failed, and are still open. */
  readonly openBlockers: readonly Judged[];
  /** Questions, in any order and perhaps repeated, that are open and decide it. */
  readonly open: readonly string[];
}

/** `judged` are the criteria that block some path. A path is ruled out by one unmet need or failed blocker, open while one of them is open, and otherwise allowed. */
export function pathState(
  path: MigrationPath,
  judged: readonly Judged[],
  standings: Standings,
): StandingOfPath {
  const needs = path.needs.map((need) => ({ need, truth: holds(need.condition, standings) }));
  const blockers = judged.filter((one) => one.criterion.blocks?.includes(path.id));
  const unmet = needs.filter(({ truth }) => truth === 'false').map(({ need }) => need.otherwise);
  const blockedBy = blockers.filter((one) => one.outcome === 'fail');
  const openBlockers = blockers.filter(isOpen);
  const openNeeds = needs.filter(({ truth }) => truth === 'open');
  const state =
    unmet.length + blockedBy.length > 0
      ? 'ruled-out'
      : openBlockers.length + openNeeds.length > 0
        ? 'open'
        : 'allowed';
  const open =
    state === 'open'
      ? [
          ...openNeeds.flatMap(({ need }) => questionsIn(need.condition)),
          ...openBlockers.flatMap((one) => one.open),
        ]
      : [];
  return { path, state, unmet, blockedBy, openBlockers, open };
}

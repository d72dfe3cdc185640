import { holds, type Standings } from '../../questionnaire/relevance.ts';
import { entryConditions } from './entry-conditions.ts';
import { fixTasks } from './fix-tasks.ts';
import type { PathPlan, PlannedTask } from './path-plan.ts';
import { phases, type RoadmapPhase, type RoadmapTask } from './phase.ts';
import { pathPlans } from './plans/index.ts';
import type { RoadmapSituation } from './situation.ts';
import { situationTasks } from './situation-tasks.ts';

/**
 * The way along the recommended path in seven phases. A task depends only on tasks that are listed before it, in its
 * phase or an earlier one. A phase has tasks, or says why it is skipped.
 */
export function roadmap(situation: RoadmapSituation): RoadmapPhase[] {
  const plan = pathPlans[situation.path.id];
  const tasks = planned(plan, situation);
  const done = new Set<string>();
  let before: readonly RoadmapTask[] = [];
  return phases.map(({ id, title }): RoadmapPhase => {
    const skippedBecause = plan.skips[id] ?? null;
    if (skippedBecause !== null) return { phase: id, title, entryConditions: [], tasks: [], skippedBecause };
    const conditions = entryConditions(id, before, plan, situation);
    before = inOrder(
      tasks.filter(({ phase }) => phase === id),
      done,
    );
    return { phase: id, title, entryConditions: conditions, tasks: before, skippedBecause };
  });
}

/** All tasks, in the order in which a phase lists them unless a dependency asks for another: the last phase's fixes come last. */
function planned(plan: PathPlan, situation: RoadmapSituation): PlannedTask[] {
  const own = plan.tasks.filter((task) => isIn(task, situation.standings));
  const fixes = fixTasks(plan, own, situation);
  const mended = new Set(fixes.map(({ id }) => id));
  const uncovered = own.filter(({ coveredByFixOf }) => !mended.has(`fix-${coveredByFixOf}`));
  const [before, after] = [false, true].map((late) =>
    fixes.filter(({ phase }) => (phase === 'operate') === late),
  ) as [PlannedTask[], PlannedTask[]];
  const sharing = new Map(fixes.flatMap(({ id, mends = [] }) => mends.map((fix) => [fix, id])));
  const waiting = uncovered.map((task) => ({
    ...task,
    dependsOn: [...new Set(task.dependsOn?.map((id) => sharing.get(id) ?? id))],
  }));
  return [...situationTasks(situation), ...before, ...waiting, ...after];
}

const isIn = ({ when, unless }: PlannedTask, standings: Standings): boolean =>
  (!when || holds(when, standings) === 'true') && !(unless && holds(unless, standings) === 'true');

/**
 * The tasks of one phase, each after those that it depends on and otherwise as given. `done` holds the ids of all tasks
 * that were placed and gains these; whatever else a task depends on is not in this roadmap before it, and drops out.
 */
function inOrder(tasks: readonly PlannedTask[], done: Set<string>): RoadmapTask[] {
  const own = new Map(tasks.map((task) => [task.id, task]));
  const placed: RoadmapTask[] = [];
  const place = ({ id, title, owner = 'department', effort, dependsOn = [], because }: PlannedTask): void => {
    if (!own.delete(id)) return;
    for (const needed of dependsOn) {
      const task = own.get(needed);
      if (task) place(task);
    }
    placed.push({
      id,
      title,
      owner,
      effort,
      dependsOn: dependsOn.filter((needed) => done.has(needed)),
      because,
    });
    done.add(id);
  };
  for (const task of tasks) place(task);
  return placed;
}

import type { Criterion, Effort } from '../criterion.ts';
import { effortUnits } from '../improve.ts';
import type { Judged } from '../judge.ts';
import { fallsShort } from '../residual.ts';
import type { PhaseId } from '../result.ts';
import { mendedBefore, phaseOfFix } from './fix-order.ts';
import { fixTitles } from './fix-titles.ts';
import type { PathPlan, PlannedTask } from './path-plan.ts';
import type { RoadmapSituation } from './situation.ts';

interface Gap {
  readonly judged: Judged;
  readonly phase: PhaseId;
  /** True when it is mended for a later move and not for this path. */
  readonly later: boolean;
}

/**
 * The tasks that mend failed and partial criteria. Failed blockers, the fixes of the improvement plan, what the landing
 * zone requires and what weighs 4 or more have a task each; the other gaps of a phase share one. A fix of the plan
 * keeps its place in the plan, the rest follows by weight. A risk that is accepted has no task, unless it is a blocker
 * or in the plan.
 */
export function fixTasks(plan: PathPlan, situation: RoadmapSituation): PlannedTask[] {
  const rank = new Map(situation.improvement?.fixes.map((fix, index) => [fix.criterionId, index]));
  const required = requirements(situation);
  const gaps = gapsOf(plan, situation, rank);
  const stands = (gap: Gap): boolean => {
    const { criterion, waitsFor } = gap.judged;
    return (
      rank.has(criterion.id) ||
      isFailedBlocker(gap.judged) ||
      required.has(criterion.id) ||
      (waitsFor === null && criterion.weight >= 4)
    );
  };
  const place = ({ judged: { criterion } }: Gap): number =>
    rank.get(criterion.id) ?? rank.size + 5 - criterion.weight;
  const single = gaps.filter(stands).sort((a, b) => place(a) - place(b));
  return [
    ...single.map((gap) => fixTask(gap, required.get(gap.judged.criterion.id))),
    ...bundles(gaps.filter((gap) => !stands(gap))),
  ];
}

const isFailedBlocker = ({ outcome, criterion }: Judged): boolean =>
  outcome === 'fail' && criterion.blocks !== undefined;

/** The title of what asks for a criterion on the way to the landing zone, by criterion id. */
function requirements({ path, landingZone }: RoadmapSituation): Map<string, string> {
  const facts = landingZone?.facts.filter((fact) => fact.paths.includes(path.id)) ?? [];
  return new Map(
    facts
      .toReversed()
      .flatMap((fact) =>
        fact.makesNecessary.map((id) => [id, `${landingZone?.title} requires it: ${fact.title}.`] as const),
      ),
  );
}

function gapsOf(
  { mends, mendsLater, skips }: PathPlan,
  { judged, accepted, stays }: RoadmapSituation,
  rank: ReadonlyMap<string, number>,
): Gap[] {
  const livedWith = new Set(accepted.map((risk) => risk.criterionId));
  return judged.flatMap((one): Gap[] => {
    const { criterion } = one;
    if (!fallsShort(one) || criterion.given) return [];
    const forced = rank.has(criterion.id) || isFailedBlocker(one);
    if (livedWith.has(criterion.id) && !forced) return [];
    if (mends === 'all' || mends.includes(criterion.id)) {
      const phase = phaseOfFix(criterion);
      return [{ judged: one, phase: skips[phase] ? 'prepare' : phase, later: false }];
    }
    return mendsLater && !stays && forced ? [{ judged: one, phase: 'operate', later: true }] : [];
  });
}

/** The id of the task that mends one criterion. */
const fixId = (criterionId: string): string => `fix-${criterionId}`;

/** The title of that task: from the table or, for a criterion that it does not have, the first sentence of the fix. */
const titleOf = ({ id, fix }: Criterion): string =>
  fixTitles[id] ?? (fix.split(/\.\s/, 1)[0] ?? fix).replace(/\.$/, '');

function fixTask({ judged: { criterion, outcome }, phase, later }: Gap, requirement?: string): PlannedTask {
  const state = outcome === 'partial' ? 'holds only in part' : 'does not hold';
  const more = later ? 'It keeps the application out of containers, not from this path.' : requirement;
  return {
    id: fixId(criterion.id),
    phase,
    title: titleOf(criterion),
    owner: criterion.owner,
    effort: criterion.effort,
    dependsOn: [
      ...(criterion.requires ? [criterion.requires] : []),
      ...(mendedBefore[criterion.id] ?? []),
    ].map(fixId),
    because: `The claim “${criterion.title}” ${state}.${more ? ` ${more}` : ''}`,
  };
}

/** One task for the smaller gaps of each phase; a gap that is alone there is a task by itself. */
function bundles(gaps: readonly Gap[]): PlannedTask[] {
  return [...Map.groupBy(gaps, ({ phase }) => phase)].map(([phase, own]) => {
    if (own.length === 1) return fixTask(own[0] as Gap);
    const claims = own.map(({ judged: { criterion } }) => criterion);
    const bases = new Set(claims.map(({ requires }) => requires).filter((id) => id !== undefined));
    const titles = claims.map((criterion) => `“${criterion.title}”`).join(', ');
    return {
      id: `smaller-gaps-${phase}`,
      phase,
      title: `Close ${own.length} smaller gaps`,
      effort: sumOf(claims),
      dependsOn: [...bases].map(fixId),
      because: `These claims do not hold, or only in part: ${titles}.`,
    };
  });
}

/** The effort class of several fixes that one team does one after the other. */
function sumOf(claims: readonly Criterion[]): Effort {
  const weeks = claims.reduce((sum, { effort }) => sum + effortUnits[effort], 0);
  return (['S', 'M', 'L'] as const).find((effort) => weeks <= effortUnits[effort]) ?? 'XL';
}

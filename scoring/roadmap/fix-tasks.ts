import type { Criterion, Effort } from '../criterion.ts';
import { effortUnits } from '../improve.ts';
import { fallsShort, isFailedBlocker, type Judged } from '../judge.ts';
import { canWait, doneBefore, phaseOfFix, strandOf, strands } from './fix-order.ts';
import { fixTitles } from './fix-titles.ts';
import type { PathPlan, PlannedTask } from './path-plan.ts';
import type { PhaseId } from './phase.ts';
import type { RoadmapSituation } from './situation.ts';

interface Gap {
  readonly judged: Judged;
  /** In the improvement plan, or a failed blocker. */
  readonly forced: boolean;
  /** True when it is mended for a later move and not for this path. */
  readonly later: boolean;
}

/** How many tasks a roadmap may have before gaps share one, unless the plan and the landing zone ask for more. */
const readable = 36;

/** From this weight on a gap is never a smaller one. */
const grave = 5;

/**
 * The tasks that mend failed and partial criteria; `own` are the tasks that the path has. A task of its own has what is
 * in the improvement plan, a failed blocker, what the path names or waits for, what weighs most, what the landing zone
 * requires and is mostly missing, and what one of these waits for; then, as far as the roadmap stays readable, what
 * gains most. The other gaps of a phase share one in each strand. A fix of the plan keeps its place in the plan, the
 * rest follows by weight. An accepted risk has no task, unless it is a blocker or in the plan.
 */
export function fixTasks(
  plan: PathPlan,
  own: readonly PlannedTask[],
  situation: RoadmapSituation,
): PlannedTask[] {
  const rank = new Map(situation.improvement?.fixes.map((fix, index) => [fix.criterionId, index]));
  const required = requirements(situation);
  const awaited = new Set(own.flatMap(({ dependsOn = [] }) => dependsOn));
  const gaps = gapsOf(plan, situation, rank);
  const byFix = new Map(gaps.map((gap) => [fixId(gap.judged.criterion.id), gap]));
  const single = new Set(
    withNeeds(
      gaps.filter(
        ({ judged: { criterion, credit }, forced }) =>
          forced ||
          plan.mends !== 'all' ||
          criterion.weight === grave ||
          awaited.has(fixId(criterion.id)) ||
          (required.has(criterion.id) && credit < 50),
      ),
      byFix,
    ),
  );
  for (const gap of [...gaps].sort((a, b) => worth(b) - worth(a)))
    if (own.length + single.size < readable) for (const one of withNeeds([gap], byFix)) single.add(one);
  const place = ({ judged: { criterion } }: Gap): number =>
    rank.get(criterion.id) ?? rank.size + 5 - criterion.weight;
  const titleOfClaim = new Map(situation.judged.map(({ criterion }) => [criterion.id, criterion.title]));
  const alone = (gap: Gap, phase: PhaseId): PlannedTask =>
    fixTask(gap, phase, {
      requirement: required.get(gap.judged.criterion.id),
      base: titleOfClaim.get(gap.judged.waitsFor ?? ''),
    });
  const inPhase = (gap: Gap): PhaseId => {
    const phase = phaseOfFix(gap.judged.criterion);
    return gap.later ? 'operate' : plan.skips[phase] ? 'prepare' : phase;
  };
  const waits = ({ judged: { criterion } }: Gap): boolean =>
    canWait.has(criterion.id) && !situation.path.mends?.includes(criterion.category);
  const rest = Map.groupBy(
    gaps.filter((gap) => !single.has(gap)),
    (gap) => (waits(gap) ? 'operate' : inPhase(gap)),
  );
  return [
    ...[...single].sort((a, b) => place(a) - place(b)).map((gap) => alone(gap, inPhase(gap))),
    ...[...rest].flatMap(([phase, some]) =>
      [...Map.groupBy(some, ({ judged }) => strandOf(judged.criterion))].map(([strand, together]) =>
        together.length === 1 && together[0]
          ? alone(together[0], phase)
          : sharedTask(together, strand, phase),
      ),
    ),
  ];
}

/** What mending it gains; last come those that wait for another criterion, because they are small once that one holds. */
const worth = ({ judged: { criterion, credit, waitsFor } }: Gap): number =>
  waitsFor === null ? criterion.weight * (100 - credit) : 0;

/** `some` with every gap that one of them waits for. */
function withNeeds(some: readonly Gap[], byFix: ReadonlyMap<string, Gap>): Set<Gap> {
  const found = new Set(some);
  for (const { judged } of found)
    for (const id of needs(judged.criterion)) {
      const gap = byFix.get(id);
      if (gap) found.add(gap);
    }
  return found;
}

/** The sentence that says what asks for a criterion on the way to the landing zone, by criterion id. */
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
  { mends, mendsLater }: PathPlan,
  { judged, accepted, stays }: RoadmapSituation,
  rank: ReadonlyMap<string, number>,
): Gap[] {
  const livedWith = new Set(accepted.map((risk) => risk.criterionId));
  return judged.flatMap((one): Gap[] => {
    const { id, given } = one.criterion;
    if (!fallsShort(one) || given) return [];
    const forced = rank.has(id) || isFailedBlocker(one);
    if (livedWith.has(id) && !forced) return [];
    if (mends === 'all' || mends.includes(id)) return [{ judged: one, forced, later: false }];
    return mendsLater && !stays && forced ? [{ judged: one, forced, later: true }] : [];
  });
}

/** The id of the task that mends one criterion. */
const fixId = (criterionId: string): string => `fix-${criterionId}`;

/** The ids of the tasks that come before that task. */
const needs = ({ id, requires }: Criterion): string[] => [
  ...(requires === undefined ? [] : [fixId(requires)]),
  ...(doneBefore[id] ?? []),
];

/** The title of that task: from the table or, for a criterion that it does not have, the first sentence of the fix. */
const titleOf = ({ id, fix }: Criterion): string =>
  fixTitles[id] ?? (fix.split(/\.\s/, 1)[0] ?? fix).replace(/\.$/, '');

/** `base` is the title of the claim that it waits for. */
function fixTask(
  { judged: { criterion, outcome }, later }: Gap,
  phase: PhaseId,
  { requirement, base }: { readonly requirement: string | undefined; readonly base: string | undefined },
): PlannedTask {
  const state = base ? `waits for “${base}”` : outcome === 'partial' ? 'holds only in part' : 'does not hold';
  const more = later ? 'It keeps the application out of containers, not from this path.' : requirement;
  return {
    id: fixId(criterion.id),
    phase,
    title: titleOf(criterion),
    owner: criterion.owner,
    effort: criterion.effort,
    dependsOn: needs(criterion),
    because: `The claim “${criterion.title}” ${state}.${more ? ` ${more}` : ''}`,
  };
}

/** One task for the smaller gaps of one strand in one phase; the department's, unless all have another owner. */
function sharedTask(gaps: readonly Gap[], strand: keyof typeof strands, phase: PhaseId): PlannedTask {
  const claims = gaps.map(({ judged: { criterion } }) => criterion);
  const [owner, ...others] = new Set(claims.map((claim) => claim.owner));
  const kind = phase === 'operate' ? 'gaps that could wait' : 'smaller gaps';
  const bases = claims.flatMap(({ requires }) => (requires === undefined ? [] : [fixId(requires)]));
  return {
    id: `smaller-gaps-${phase}-${strand}`,
    phase,
    title: `Close ${claims.length} ${kind} in ${strands[strand]}`,
    ...(owner && others.length === 0 ? { owner } : {}),
    effort: sumOf(claims),
    dependsOn: [...new Set(bases)],
    mends: claims.map(({ id }) => fixId(id)),
    because: `These claims do not hold, or only in part: ${claims.map(({ title }) => `“${title}”`).join(', ')}.`,
  };
}

/** The effort class of several fixes that one team does one after the other. */
function sumOf(claims: readonly Criterion[]): Effort {
  const weeks = claims.reduce((sum, { effort }) => sum + effortUnits[effort], 0);
  return (['S', 'M', 'L'] as const).find((effort) => weeks <= effortUnits[effort]) ?? 'XL';
}

import { isFailedBlocker } from '../judge.ts';
import { factsThatMatter } from './facts-that-matter.ts';
import type { PathPlan } from './path-plan.ts';
import type { PhaseId, RoadmapTask } from './phase.ts';
import type { RoadmapSituation } from './situation.ts';

/**
 * What must be true before a phase begins, in sentences that can be checked: what the answers add, then what the path
 * asks for. Blockers are named where the phase after their fix begins.
 */
export function entryConditions(
  phase: PhaseId,
  before: readonly RoadmapTask[],
  plan: PathPlan,
  situation: RoadmapSituation,
): string[] {
  return [
    ...fromAnswers(phase, plan, situation),
    ...clearedBlockers(before, situation),
    ...(plan.entry[phase] ?? []),
  ];
}

function fromAnswers(phase: PhaseId, plan: PathPlan, situation: RoadmapSituation): string[] {
  const { path, recommendation, standings } = situation;
  if (phase === 'assess') return ['A person in the department is named who answers for the application.'];
  if (phase === 'prepare') {
    const open = recommendation.openQuestions.length;
    return [
      ...(recommendation.settled
        ? []
        : [
            open === 1
              ? 'The open question that can still change the path is answered.'
              : `The ${open} open questions that can still change the path are answered.`,
          ]),
      `The business owner agrees to the path “${path.title}”.`,
      ...ownValues(situation),
    ];
  }
  if (phase !== 'cut-over' || !plan.tasks.some(({ id }) => id === 'rehearse-way-back')) return [];
  const hours = standings.get('recovery-time-hours');
  if (hours?.state !== 'known' || typeof hours.value !== 'number' || hours.value === 0) return [];
  const limit = hours.value === 1 ? 'one hour' : `${hours.value} hours`;
  return [`The way back was rehearsed and took no longer than ${limit}, the recovery time that is required.`];
}

/** What the department was told about the landing zone, in its own words and with its source. */
const ownValues = (situation: RoadmapSituation): string[] =>
  factsThatMatter(situation, 'confirmed-by-department').map(({ subject, statement, sources }) => {
    const from = sources.map(({ document, part }) => `${document}, ${part}`).join('; ');
    return `The plan keeps to what is confirmed by the department on ${subject}: “${statement}” (${from}).`;
  });

/** `before` are the tasks of the phase before. */
function clearedBlockers(before: readonly RoadmapTask[], { judged }: RoadmapSituation): string[] {
  const mended = new Set(before.map(({ id }) => id));
  return judged
    .filter((one) => isFailedBlocker(one) && mended.has(`fix-${one.criterion.id}`))
    .map(({ criterion }) => `This claim holds: “${criterion.title}”.`);
}

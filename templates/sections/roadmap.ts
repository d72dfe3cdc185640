import { effortUnits } from '../../scoring/improve.ts';
import type { RoadmapPhase, RoadmapTask } from '../../scoring/roadmap/phase.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import type { ReportSection } from '../report.ts';
import { wordsIn } from '../words.ts';

/** The way in seven phases: how long each takes at most, what must be true before it, and its tasks; left out without a path. */
export const roadmap: ReportSection = {
  id: 'roadmap',
  title: 'Roadmap',
  blocks({ result: { roadmap: phases, recommendation }, language }) {
    if (phases.length === 0) return [];
    const tasks = phases.flatMap((phase) => phase.tasks);
    const numbers = taskNumbers(phases);
    const range = (sum: (weeks: Weeks) => number): string =>
      `${sum(leastWeeks)} to ${sum(effortUnits)} weeks`;
    return [
      ...(recommendation.settled
        ? []
        : [
            {
              kind: 'callout',
              tone: 'open',
              title: 'The path is not settled',
              text: 'Open questions can still change the path, and with it this roadmap. Answer those first that decide the path.',
            } as const,
          ]),
      {
        kind: 'paragraph',
        text: `${count(tasks.length, 'task')}. Where everything runs side by side that needs nothing from each other, the phases take ${range((weeks) => sideBySide(phases, weeks))} of work one after another; one small team that does one task after another needs ${range((weeks) => weeksOf(tasks, weeks))}. S takes up to a week, M ${effortUnits.S} to ${effortUnits.M} weeks, L ${effortUnits.M} to ${effortUnits.L}, XL ${effortUnits.L} to ${effortUnits.XL} or more. The weeks of each phase are the upper end for one team. Time spent on waiting for others is not in these weeks.`,
      },
      { kind: 'timeline', rows: timelineRows(phases) },
      ...phases.flatMap((phase, index) => phaseBlocks(phase, index, numbers, wordsIn(language).ownerTitle)),
    ];
  },
};

type Weeks = Readonly<Record<RoadmapTask['effort'], number>>;

/** The lower end of each effort, in weeks of one small team; `effortUnits` is the upper end. */
const leastWeeks: Weeks = { S: 0, M: effortUnits.S, L: effortUnits.M, XL: effortUnits.L };

const weeksOf = (tasks: readonly RoadmapTask[], weeks: Weeks = effortUnits): number =>
  tasks.reduce((sum, { effort }) => sum + weeks[effort], 0);

/** The longest chain of tasks that need each other in every phase, added up. */
function sideBySide(phases: readonly RoadmapPhase[], weeks: Weeks): number {
  return phases.reduce((sum, { tasks }) => {
    const ends = new Map<string, number>();
    for (const { id, effort, dependsOn } of tasks)
      ends.set(id, weeks[effort] + Math.max(0, ...dependsOn.map((needed) => ends.get(needed) ?? 0)));
    return sum + Math.max(0, ...ends.values());
  }, 0);
}

/** Number of a task by its id: the phase, and its place there. */
const taskNumbers = (phases: readonly RoadmapPhase[]): ReadonlyMap<string, string> =>
  new Map(
    phases.flatMap(({ tasks }, phase) =>
      tasks.map(({ id }, index) => [id, `${phase + 1}.${index + 1}`] as const),
    ),
  );

const phaseTitle = ({ title }: RoadmapPhase, index: number): string => `${index + 1}. ${title}`;

function timelineRows(phases: readonly RoadmapPhase[]) {
  let begun = 0;
  return phases.map((phase, index) => {
    const weeks = weeksOf(phase.tasks);
    const first = begun + 1;
    begun += weeks;
    return {
      label: phaseTitle(phase, index),
      weeks,
      note:
        weeks === 0
          ? 'Skipped'
          : `${first === begun ? `Week ${first}` : `Weeks ${first} to ${begun}`}: ${count(phase.tasks.length, 'task')}`,
    };
  });
}

function phaseBlocks(
  phase: RoadmapPhase,
  index: number,
  numbers: ReadonlyMap<string, string>,
  owners: Readonly<Record<RoadmapTask['owner'], string>>,
): Block[] {
  const { tasks, entryConditions, skippedBecause } = phase;
  const heading = { kind: 'heading', level: 2, text: phaseTitle(phase, index) } as const;
  if (tasks.length === 0)
    return [
      heading,
      { kind: 'paragraph', text: `Skipped. ${skippedBecause ?? 'No task belongs to this phase.'}` },
    ];
  return [
    heading,
    ...(entryConditions.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: 'Before it begins:' },
          { kind: 'list', items: entryConditions },
        ] as const)),
    {
      kind: 'table',
      caption: `Tasks of phase ${phaseTitle(phase, index)}`,
      columns: [
        { title: '', share: 6 },
        { title: 'Task', share: 28 },
        { title: 'Owner', share: 13 },
        { title: 'Effort', share: 7.5 },
        { title: 'Needs first', share: 9.5 },
        { title: 'Because', share: 36 },
      ],
      rows: tasks.map(({ id, title, owner, effort, dependsOn, because }) => [
        numbers.get(id) ?? '',
        title,
        owners[owner],
        effort,
        [...numbers].flatMap(([other, number]) => (dependsOn.includes(other) ? [number] : [])).join(', '),
        because,
      ]),
      empty: '',
    },
  ];
}

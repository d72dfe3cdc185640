import type { Adviser } from '../../scoring/advice/adviser.ts';
import type { Advice, Residual } from '../../scoring/result.ts';
import type { RoadmapPhase } from '../../scoring/roadmap/phase.ts';
import type { ReportInput } from '../../templates/report.ts';
import { type Extent, sampleReport } from './sample-report.ts';

const source = { document: 'An example', part: 'Part 1' };

const delivery: Adviser = {
  id: 'delivery-pipeline',
  title: 'Delivery pipeline',
  choices: [
    { id: 'gitops', title: 'GitOps', definition: 'The cluster takes its state from a Git repository.' },
    {
      id: 'push-pipeline',
      title: 'A pipeline that deploys',
      definition: 'The last step of the build applies the files to the cluster.',
    },
    { id: 'by-hand', title: 'By hand', definition: 'A person applies the files.' },
  ],
  table: [
    {
      choice: 'gitops',
      clauses: [
        {
          kind: 'answer',
          condition: { question: 'source-control', is: ['git'] },
          text: 'The source is in Git.',
          otherwise: 'The source is not in Git.',
        },
        {
          kind: 'path',
          paths: ['replatform', 'refactor'],
          text: 'The path leads into containers.',
          otherwise: 'The path does not lead into containers.',
        },
      ],
      because: 'Every change has an author, a review and a way back.',
    },
    { choice: 'by-hand', clauses: [], because: 'A pipeline pays only when there is something to deliver.' },
  ],
  additions: [
    {
      id: 'signed-images',
      title: 'Sign images and check the signature at admission',
      clauses: [],
      because: 'An image that was pushed past the pipeline is refused.',
    },
  ],
  sources: [source],
};

const mesh: Adviser = {
  ...delivery,
  id: 'service-mesh',
  title: 'Service mesh',
  choices: [
    { id: 'none', title: 'None', definition: 'Services call each other through Services and Routes alone.' },
    { id: 'sidecars', title: 'A mesh with sidecars', definition: 'A proxy beside each pod carries calls.' },
  ],
  table: [{ choice: 'none', clauses: [], because: 'Two services gain less than the proxies cost.' }],
  additions: [],
};

/** Two advisers, of which the first adds something. */
export const plannedAdvisers: readonly Adviser[] = [delivery, mesh];

/** One advice that is settled and has an addition, one that is not settled, and one of an adviser without a choice. */
export const plannedAdvice = (openQuestions: readonly string[]): readonly Advice[] => [
  {
    id: 'delivery-pipeline',
    title: 'Delivery pipeline',
    choice: 'gitops',
    choiceTitle: 'GitOps',
    settled: true,
    reasons: ['The source is in Git.', 'Every change has an author, a review and a way back.'],
    runnerUp: 'by-hand',
    wouldChange: [{ choice: 'push-pipeline', when: 'If nobody may run an operator in the cluster.' }],
    additions: [
      {
        id: 'signed-images',
        title: 'Sign images and check the signature at admission',
        because: 'An image that was pushed past the pipeline is refused.',
      },
    ],
    openQuestions: [],
  },
  {
    id: 'service-mesh',
    title: 'Service mesh',
    choice: 'none',
    choiceTitle: 'None',
    settled: false,
    reasons: ['Two services gain less than the proxies cost.'],
    runnerUp: null,
    wouldChange: [
      { choice: 'sidecars', when: 'If calls between services have to be encrypted and counted.' },
    ],
    additions: [],
    openQuestions,
  },
  {
    id: 'api-style',
    title: 'API style',
    choice: null,
    choiceTitle: null,
    settled: false,
    reasons: [],
    runnerUp: null,
    wouldChange: [],
    additions: [],
    openQuestions,
  },
];

/** Seven phases of 1, 17, 0, 24, 4, 1 and 1 weeks: containerise is skipped. */
export const plannedRoadmap: readonly RoadmapPhase[] = [
  {
    phase: 'assess',
    title: 'Assess',
    entryConditions: ['A person in the department is named who answers for the application.'],
    tasks: [
      {
        id: 'record-today',
        title: 'Record today’s response times, load and faults',
        owner: 'department',
        effort: 'S',
        dependsOn: [],
        because: 'The move is judged by comparing it with today.',
      },
    ],
    skippedBecause: null,
  },
  {
    phase: 'prepare',
    title: 'Prepare',
    entryConditions: ['The business owner agrees to the path.', 'The money for the move is granted.'],
    tasks: [
      {
        id: 'fix-source-is-at-hand',
        title: 'Build the source on a clean machine and compare it with production',
        owner: 'supplier',
        effort: 'M',
        dependsOn: ['record-today'],
        because: 'The claim “The source of what runs in production is at hand” does not hold.',
      },
      {
        id: 'fix-runtime-is-supported',
        title: 'Upgrade the runtime to a version that gets security fixes',
        owner: 'department',
        effort: 'L',
        dependsOn: ['fix-source-is-at-hand', 'record-today'],
        because: 'The claim “Runtime and middleware get security fixes for another year” does not hold.',
      },
      {
        id: 'landing-zone-projects',
        title: 'Have a test and a production project set up',
        owner: 'platform-operator',
        effort: 'S',
        dependsOn: [],
        because: 'Everything is tried on the platform itself from the first day.',
      },
    ],
    skippedBecause: null,
  },
  {
    phase: 'containerise',
    title: 'Containerise',
    entryConditions: [],
    tasks: [],
    skippedBecause: 'The machine moves as it is; nothing is put into containers.',
  },
  ...(
    [
      ['pilot', 'Pilot', 'XL'],
      ['secure-and-approve', 'Secure and approve', 'M'],
      ['cut-over', 'Cut over', 'S'],
      ['operate', 'Operate', 'S'],
    ] as const
  ).map(
    ([phase, title, effort]): RoadmapPhase => ({
      phase,
      title,
      entryConditions: [`What comes before “${title}” is done.`],
      tasks: [
        {
          id: `task-of-${phase}`,
          title: `Do what “${title}” asks for`,
          owner: 'department',
          effort,
          dependsOn: ['landing-zone-projects'],
          because: 'The path asks for it.',
        },
      ],
      skippedBecause: null,
    }),
  ),
];

/** One accepted risk in each state, on the claims `counted`, `expired` and `notNeeded`. */
export const plannedResidual = (
  counted: { criterionId: string; title: string },
  expired: { criterionId: string; title: string },
  notNeeded: { criterionId: string; title: string },
): Residual => ({
  on: '2026-11-23',
  score: { proven: 55.5, potential: 66.6, completeness: 88.8 },
  band: 'undetermined',
  risks: [
    {
      ...counted,
      reason: 'The system is replaced in March 2027; until then only two clerks use it.',
      owner: 'Head of Licensing',
      expiresOn: '2027-03-31',
      state: 'counted',
    },
    {
      ...expired,
      reason: 'A supplier had promised a patch.',
      owner: 'Departmental IT Security Officer',
      expiresOn: '2026-10-31',
      state: 'expired',
    },
    {
      ...notNeeded,
      reason: 'It was thought to fail.',
      owner: 'System Manager',
      expiresOn: '2027-06-30',
      state: 'not-needed',
    },
  ],
});

/** The sample with advice, a roadmap and accepted risks, and with the advisers in its policy. */
export function plannedReport(extent: Extent): ReportInput {
  const sample = sampleReport(extent);
  const [first, second, third] = sample.result.findings;
  if (!first || !second || !third) throw new Error('The sample has too few findings.');
  const questions = sample.questionnaire.sections.flatMap((section) => section.questions.map(({ id }) => id));
  return {
    ...sample,
    policy: { ...sample.policy, advisers: plannedAdvisers },
    result: {
      ...sample.result,
      advice: plannedAdvice(questions.slice(0, 2)),
      roadmap: plannedRoadmap,
      residual: plannedResidual(
        { criterionId: first.criterionId, title: first.title },
        { criterionId: second.criterionId, title: second.title },
        { criterionId: third.criterionId, title: third.title },
      ),
    },
  };
}

import { deck, kubernetes } from '../../questionnaire/source.ts';
import { adviser, answered } from './adviser.ts';
import { intoContainers, outOfContainers } from './into-containers.ts';
import { batch, objectsBeside } from './objects-beside.ts';

const startedOutside = answered(
  { question: 'scheduled-jobs', is: ['external-scheduler'] },
  'A scheduler outside the application starts its jobs.',
  'No scheduler outside the application starts its jobs.',
);
const ownFiles = answered(
  {
    any: [
      { question: 'database-place', is: ['inside-the-process'] },
      {
        all: [
          { question: 'multiple-instances', is: ['single-by-design'] },
          { question: 'local-files', is: ['local-disk'] },
        ],
      },
    ],
  },
  'A process opens data files that no second one may open.',
  'No process opens data files that a second one may not open.',
);

/** Which Kubernetes objects the application will need. */
export const kubernetesObjects = adviser({
  id: 'kubernetes-objects',
  title: 'Kubernetes objects',
  choices: [
    { id: 'none', title: 'None', definition: 'It does not run on the cluster.' },
    {
      id: 'deployment',
      title: 'Deployment',
      definition: 'Keeps a number of equal pods at work and replaces them one by one.',
    },
    {
      id: 'stateful-set',
      title: 'StatefulSet',
      definition: 'Pods with fixed names, each with its own volume; never two of the same name.',
    },
    { id: 'job', title: 'Job', definition: 'A pod that works until it is done; something else starts it.' },
    { id: 'cron-job', title: 'CronJob', definition: 'Jobs that the cluster starts by the clock.' },
  ],
  table: [
    {
      choice: 'none',
      clauses: [outOfContainers],
      because: 'The recommended path needs nothing on the cluster.',
    },
    {
      choice: 'job',
      clauses: [intoContainers, batch, startedOutside],
      because:
        'The scheduler stays in command of order and time: it creates a Job for each run and reads how it ended.',
    },
    {
      choice: 'cron-job',
      clauses: [intoContainers, batch],
      because:
        'The cluster starts each run by the clock, does not start a second one beside it (concurrencyPolicy Forbid), and keeps how it ended.',
    },
    {
      choice: 'stateful-set',
      clauses: [intoContainers, ownFiles],
      because:
        'A StatefulSet stops the old pod before it starts one of the same name, and gives it the same volume again. Users wait during that time.',
    },
    {
      choice: 'deployment',
      clauses: [intoContainers],
      because:
        'Its pods can be exchanged for each other, so a Deployment can replace, add and move them. A part that must not run twice for a moment takes the strategy Recreate.',
    },
    {
      choice: 'stateful-set',
      clauses: [intoContainers],
      because: 'It gives each pod a fixed name and a volume of its own, which nothing here asks for.',
    },
    {
      choice: 'none',
      clauses: [],
      because: 'It is not proven yet that the application goes into containers.',
    },
  ],
  additions: objectsBeside,
  sources: [
    deck('Kubernetes objects and basic kubectl commands'),
    deck('PodDisruptionBudget'),
    deck('AutoScaling'),
    deck('Leverage Pod Topology Spread Constraints'),
    kubernetes('Workloads', 'concepts/workloads/'),
  ],
});

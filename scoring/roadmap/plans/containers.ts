import type { Condition } from '../../../questionnaire/relevance.ts';
import type { PathPlan, PlannedTask } from '../path-plan.ts';
import { afterCutOver, approveLaunch, freezeChanges, inspectSecurity } from './launch.ts';

const byRoute: Condition = { question: 'inbound-protocols', is: ['http', 'soap', 'graphql', 'grpc'] };
const versionsServeTogether: Condition = {
  all: [
    { question: 'multiple-instances', is: ['several-active'] },
    { question: 'update-strategy', is: ['rolling'] },
  ],
};
const dataMoves: Condition = {
  any: [
    { question: 'local-files', is: ['shared-storage', 'local-disk'] },
    { question: 'database-place', is: ['same-host', 'inside-the-process'] },
  ],
};

const tasks: readonly PlannedTask[] = [
  {
    id: 'record-today',
    phase: 'assess',
    title: 'Record today’s response times, load and faults',
    effort: 'S',
    because: 'The move is judged by comparing it with today, and these figures cannot be had afterwards.',
  },
  {
    id: 'landing-zone-projects',
    phase: 'prepare',
    title: 'Subscribe, and have a test and a production project set up',
    effort: 'M',
    dependsOn: ['landing-zone-open-points', 'fix-work-is-funded'],
    because: 'Image and deployment are tried on the platform itself from the first day.',
  },
  {
    id: 'write-deployment',
    phase: 'containerise',
    title: 'Write the deployment as files, with probes, requests, limits and network policies',
    effort: 'M',
    dependsOn: [
      'fix-configuration-is-outside-the-image',
      'fix-health-can-be-probed',
      'fix-network-connections-are-listed',
      'fix-resource-needs-are-measured',
    ],
    because:
      'GCIS CaaS places, probes and connects pods by what these objects say, and every environment is made from them.',
  },
  {
    id: 'landing-zone-restricted-v2',
    phase: 'containerise',
    title: 'Start it in the test project under restricted-v2 without an exception',
    effort: 'S',
    dependsOn: [
      'landing-zone-projects',
      'write-deployment',
      'fix-image-exists',
      'fix-image-runs-as-any-user',
      'fix-secrets-are-handed-over-at-start',
    ],
    because:
      'GCIS CaaS starts pods as a user of its own choice, without capabilities and without access to the host.',
  },
  {
    id: 'run-pilot',
    phase: 'pilot',
    title: 'Run a pilot beside the present system for one business cycle, with one group of users',
    effort: 'M',
    dependsOn: ['landing-zone-restricted-v2', 'fix-team-can-run-containers'],
    when: byRoute,
    because: 'Month ends, reports and rare requests show what tests do not.',
  },
  {
    id: 'run-pilot-on-copies',
    phase: 'pilot',
    title: 'Run one job or caller on copies of real input and compare the output with the present system',
    effort: 'M',
    dependsOn: ['landing-zone-restricted-v2', 'fix-team-can-run-containers'],
    unless: byRoute,
    because: 'It has no screens to compare: equal output from equal input is the proof.',
  },
  {
    id: 'test-under-load',
    phase: 'pilot',
    title: 'Load the pilot with the known peak and set requests, limits and replicas from it',
    effort: 'S',
    dependsOn: ['record-today', 'run-pilot', 'run-pilot-on-copies', 'fix-several-instances-serve'],
    because:
      'Figures from the present server hold for its processor and disks, not for those of the platform.',
  },
  {
    id: 'rehearse-data-migration',
    phase: 'pilot',
    title: 'Rehearse moving the data, time it, and compare counts and samples',
    effort: 'M',
    dependsOn: ['fix-files-outlive-the-pod', 'fix-database-runs-apart', 'fix-restore-is-tested'],
    when: dataMoves,
    because:
      'Files or a database leave the present server, and the time this takes sets the cut-over window.',
  },
  {
    id: 'rehearse-way-back',
    phase: 'pilot',
    title: 'Rehearse the way back to the present system, with the data written meanwhile',
    effort: 'S',
    dependsOn: ['run-pilot', 'run-pilot-on-copies', 'rehearse-data-migration'],
    because: 'A cut-over without a way back that was tried cannot be stopped.',
  },
  inspectSecurity,
  approveLaunch,
  freezeChanges,
  {
    id: 'move-data',
    phase: 'cut-over',
    title: 'Move the data in the rehearsed way and compare counts and samples',
    effort: 'S',
    dependsOn: ['freeze-changes', 'rehearse-data-migration'],
    when: dataMoves,
    because: 'What was written since the rehearsal has to be there before anybody works with it.',
  },
  {
    id: 'shift-by-canary',
    phase: 'cut-over',
    title: 'Shift users and callers by Route weights, a small share first, the rest in steps',
    effort: 'S',
    dependsOn: ['freeze-changes', 'move-data', 'rehearse-way-back'],
    when: { all: [byRoute, versionsServeTogether] },
    because:
      'Two versions can serve together, so a fault reaches few of them. The present system can be a second backend of the Route while it is reachable from the cluster.',
  },
  {
    id: 'switch-blue-green',
    phase: 'cut-over',
    title: 'Switch all users at one moment, with the present system standing by unchanged',
    effort: 'S',
    dependsOn: ['freeze-changes', 'move-data', 'rehearse-way-back'],
    when: byRoute,
    unless: versionsServeTogether,
    because:
      'It is not proven that two versions can serve on the same data, so users are on the old one or on the new one, never on both.',
  },
  {
    id: 'switch-callers',
    phase: 'cut-over',
    title: 'Switch callers and schedules over one by one, and suspend the old ones without deleting them',
    effort: 'M',
    dependsOn: ['freeze-changes', 'move-data', 'rehearse-way-back'],
    unless: byRoute,
    because:
      'Route weights split HTTP traffic only; jobs, files and queues are moved by their schedules and addresses.',
  },
  ...afterCutOver(['shift-by-canary', 'switch-blue-green', 'switch-callers']),
  {
    id: 'rebuild-for-patches',
    phase: 'operate',
    title: 'Keep rebuilding and redeploying the image when its base is fixed',
    effort: 'S',
    dependsOn: ['fix-image-is-rebuilt-for-patches', 'fix-delivery-is-automated'],
    because: 'Nobody patches a running container: a fix arrives as a new image or not at all.',
  },
];

/** What every path into containers has in common; `own` tasks come before the common ones of their phase. */
export const intoContainers = (own: readonly PlannedTask[]): PathPlan => ({
  tasks: [...own, ...tasks],
  skips: {},
  entry: {
    containerise: ['A test project on GCIS CaaS can be used.'],
    pilot: ['The image starts in the test project under restricted-v2 without an exception.'],
    'secure-and-approve': ['The pilot ran through one business cycle, and its faults are closed or listed.'],
    'cut-over': ['The launch is approved in writing.'],
    operate: ['Everything runs on GCIS CaaS, and nobody used the old system for one business cycle.'],
  },
  mends: 'all',
  mendsLater: false,
});

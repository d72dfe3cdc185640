import { oneOf } from '../../../question.ts';
import { deck } from '../../../source.ts';
import { called, missionCritical, staysInUse } from '../../gates.ts';

/** How it is updated, stopped, checked and scaled while users work. */
export const availability = [
  oneOf({
    id: 'update-strategy',
    text: 'How is a new version put into production today?',
    help: 'Read the last release plan or runbook. "One by one" counts only if old and new version run side by side against the same database for some minutes. If users see a maintenance page, answer "in a window".',
    source: deck('Update strategy'),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      { id: 'rolling', label: 'Copies are replaced one by one, while the others keep serving' },
      {
        id: 'in-a-window',
        label: 'The whole application is stopped, replaced and started in an agreed window',
      },
      {
        id: 'by-hand-in-place',
        label: 'An administrator changes files or settings on the running machine',
      },
    ],
  }),
  oneOf({
    id: 'first-users-of-a-release',
    since: '1.1',
    text: 'Who meets a new version first?',
    help: 'Read the last release plan. "Beside the old one" counts only if both versions run in production at the same time and one step leads the users to the new one, or back.',
    source: deck('Deploy applications using Blue/Green or Canary strategies'),
    appliesWhen: { all: [missionCritical, { question: 'update-strategy', is: ['rolling'] }] },
    options: [
      { id: 'testers', label: 'Testers: it runs beside the old one, then all users are switched at once' },
      { id: 'some-users', label: 'A share of the users, which grows while the figures stay good' },
      { id: 'all-users', label: 'All users, as the copies are replaced' },
    ],
  }),
  oneOf({
    id: 'failure-domains',
    since: '1.1',
    text: 'What is the smallest failure that stops all instances at once?',
    help: 'Ask the platform team on which hosts, racks, switches and storage the instances run, and whether a rule keeps them apart. Two virtual machines without such a rule can land on one host: that is "one machine".',
    source: deck('Leverage Pod Topology Spread Constraints'),
    appliesWhen: {
      all: [staysInUse, missionCritical, { question: 'multiple-instances', is: ['several-active'] }],
    },
    options: [
      { id: 'a-site', label: 'The loss of a room or a site' },
      { id: 'a-rack', label: 'The loss of a rack, a switch or a storage array' },
      { id: 'one-machine', label: 'The loss of one machine' },
    ],
  }),
  oneOf({
    id: 'spare-instances',
    since: '1.1',
    text: 'Can one instance be taken away in a busy hour without harm to the users?',
    help: 'Look for the last patching or failure of a server in office hours, and compare response times before and during it. What the capacity plan says without a test is an estimate.',
    source: deck('PodDisruptionBudget'),
    appliesWhen: {
      all: [staysInUse, missionCritical, { question: 'multiple-instances', is: ['several-active'] }],
    },
    options: [
      { id: 'seen', label: 'Yes: it was done or happened, and response times stayed as usual' },
      { id: 'estimated', label: 'Yes, by the capacity plan; it has not been tried' },
      { id: 'no', label: 'No: the others would be overloaded' },
    ],
  }),
  oneOf({
    id: 'termination-handling',
    text: 'What happens to work in progress when the process is told to stop?',
    help: 'In a test environment, send `kill -TERM <pid>` during a request and during a batch run, then read the log and the data. "Finishes" means that it takes no new work and ends by itself, normally within 30 seconds.',
    source: deck('Handling SIGTERM signal gracefully'),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      { id: 'drains-and-stops', label: 'It takes no new work, finishes what it has begun and then ends' },
      {
        id: 'safe-to-kill',
        label: 'It is cut off, but nothing is lost: the work is rolled back or done again',
      },
      { id: 'loses-work', label: 'Work in progress is lost, or data is left half written' },
    ],
  }),
  oneOf({
    id: 'health-endpoints',
    text: 'Which health checks does the application answer?',
    help: 'Ask what the load balancer or the monitoring tool calls, and call it with curl. "Ready" says that it can take requests now; "alive" says that a restart is not needed. A check that the port is open, or that the login page loads, counts as one check.',
    source: deck('Probes'),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      {
        id: 'ready-and-live',
        label: 'Two: one that says it is ready for requests, one that says it is alive',
      },
      { id: 'one-check', label: 'One: an address, a command or an open port' },
      { id: 'none', label: 'None: people notice that it is down' },
    ],
  }),
  oneOf({
    id: 'dependency-readiness',
    text: 'What does the application do when a system it needs is not reachable at start?',
    help: 'In a test environment, start it while its database is stopped, then start the database five minutes later. If the runbook lists a start order for machines or services, answer "must be started in order" unless the test showed otherwise.',
    source: deck('External dependencies readiness'),
    narrowed: {
      since: '1.1',
      appliesWhen: { all: [staysInUse, { not: { question: 'dependency-reach', is: ['no-dependencies'] } }] },
    },
    options: [
      { id: 'waits-and-retries', label: 'It waits, tries again and carries on once the system answers' },
      {
        id: 'fails-and-restarts',
        label: 'It ends with an error, and works when it is simply started again',
      },
      { id: 'needs-order', label: 'It stays up but broken: the parts must be started in a certain order' },
    ],
  }),
  oneOf({
    id: 'load-pattern',
    text: 'How does the load change over a year?',
    help: 'Read twelve months of request or session counts from the web server log or the monitoring tool. Call it a peak when the load is at least three times the usual; it is predictable when the calendar tells its date.',
    source: deck('AutoScaling'),
    narrowed: {
      since: '1.1',
      appliesWhen: {
        all: [
          staysInUse,
          { question: 'inbound-protocols', is: [...called.is, 'message-queue'] },
          { not: { question: 'multiple-instances', is: ['single-by-design'] } },
        ],
      },
    },
    options: [
      { id: 'steady', label: 'It stays below three times the usual load' },
      { id: 'predictable-peaks', label: 'It peaks on known dates or hours, such as a filing deadline' },
      {
        id: 'sudden-peaks',
        label: 'It peaks within minutes and without notice, such as after an announcement',
      },
    ],
  }),
  oneOf({
    id: 'scaling-trigger',
    since: '1.1',
    text: 'What decides how many copies run, and how large they are?',
    help: 'Look at the scaling rules of the platform: on Kubernetes, `oc get hpa,vpa`. A schedule that starts copies by itself before a known peak counts as one measure.',
    source: deck('AutoScaling'),
    appliesWhen: {
      all: [
        { question: 'load-pattern', is: ['predictable-peaks', 'sudden-peaks'] },
        { question: 'scaling', is: ['by-component', 'more-copies'] },
      ],
    },
    options: [
      {
        id: 'one-measure',
        label: 'The number of copies follows one measure by itself; their size is fixed',
      },
      {
        id: 'same-measure-twice',
        label: 'Number and size both follow processor load or memory by themselves',
      },
      { id: 'people', label: 'People add and remove copies' },
    ],
  }),
];

import { oneOf, wholeNumber } from '../../../question.ts';
import { deck, kubernetes, twelveFactor } from '../../../source.ts';
import { staysInUse } from '../../gates.ts';

/** Where its settings, logs and figures are, and how large it is. */
export const upkeep = [
  oneOf({
    id: 'configuration-source',
    text: 'Where does the application read what differs between test and production?',
    help: 'Compare the two installations: addresses of other systems, ports, sizes, switches. If a new build is needed to point to another database, answer "in the code". Passwords are asked for under Security.',
    source: twelveFactor('III. Config', 'config'),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      {
        id: 'environment-or-mounted',
        label: 'In environment variables, or in files outside the installed package',
      },
      {
        id: 'files-in-package',
        label: 'In files that are part of the installed package, one set for each environment',
      },
      { id: 'in-database', label: 'In tables of its own database' },
      { id: 'in-code', label: 'In the code: each environment has its own build' },
    ],
  }),
  oneOf({
    id: 'log-destination',
    text: 'Where does the application write its log?',
    help: 'Look at the logging configuration (for example log4j2.xml, logback.xml, web.config) and at the machine. If it writes to several places, answer with the one that the support team reads.',
    source: twelveFactor('XI. Logs', 'logs'),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      { id: 'standard-output', label: 'To standard output and standard error' },
      {
        id: 'shipped-by-agent',
        label: 'To files, which an agent on the machine sends to a central log system',
      },
      { id: 'local-files', label: 'To files that stay on the machine' },
      {
        id: 'host-log-only',
        label: 'Only to the log of the operating system, such as syslog or the Windows event log',
      },
    ],
  }),
  oneOf({
    id: 'work-on-the-machine',
    since: '1.1',
    text: 'For what do operators log in to the machine of the application?',
    help: 'Ask the operators about SSH and Remote Desktop, and read the shell history or the record of privileged sessions of the last three months. If several answers are true, choose the last of them.',
    source: deck('Container Runtime Configuration'),
    appliesWhen: {
      all: [
        { question: 'update-strategy', is: ['in-a-window'] },
        {
          any: [
            { question: 'configuration-source', is: ['files-in-package', 'in-database', 'in-code'] },
            { question: 'log-destination', is: ['local-files', 'host-log-only'] },
          ],
        },
      ],
    },
    options: [
      { id: 'nothing-regular', label: 'For nothing that comes back' },
      { id: 'to-look-or-restart', label: 'To read logs, to run queries or to restart it' },
      { id: 'to-change', label: 'To change files, settings or data' },
    ],
  }),
  oneOf({
    id: 'metrics',
    text: 'How are figures about the running application collected?',
    help: 'Ask the operations team what their dashboards show. Figures of the application are, for example, requests, errors, response times and queue lengths; the processor load of the machine is not enough.',
    source: kubernetes(
      'Tools for Monitoring Resources',
      'tasks/debug/debug-cluster/resource-usage-monitoring/',
    ),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      {
        id: 'exposed',
        label: 'The application offers its own figures at an address, for example for Prometheus',
      },
      { id: 'by-agent', label: 'An agent on the machine or in the process collects them' },
      { id: 'none', label: 'Only the figures of the machine are collected, or none at all' },
    ],
  }),
  oneOf({
    id: 'resource-profile',
    text: 'How well is it known how much memory and processor time the application needs?',
    help: 'Ask for figures of the process itself at the busiest hour, over at least one month, from monitoring or a load test. The size of the machine on which it runs is an estimate, not a measurement.',
    source: kubernetes(
      'Resource Management for Pods and Containers',
      'concepts/configuration/manage-resources-containers/',
    ),
    narrowed: { since: '1.1', appliesWhen: staysInUse },
    options: [
      { id: 'measured', label: 'Measured: usual and highest values of the process are on record' },
      {
        id: 'estimated',
        label: 'Estimated from the size of the machine or from the supplier’s sizing guide',
      },
      { id: 'not-known', label: 'No figure exists' },
    ],
  }),
  wholeNumber({
    id: 'peak-memory-gigabytes',
    since: '1.1',
    text: 'How many gigabytes of memory does one instance need in its busiest hour?',
    help: 'Take the highest value of the process, not of the machine; for Java, heap plus about a quarter. With an estimate, give the figure of the sizing guide. Round up. With several services, answer for the largest.',
    source: kubernetes(
      'Resource Management for Pods and Containers',
      'concepts/configuration/manage-resources-containers/',
    ),
    appliesWhen: {
      all: [
        { question: 'resource-profile', is: ['measured', 'estimated'] },
        {
          any: [
            { question: 'multiple-instances', is: ['single-by-design'] },
            { question: 'database-place', is: ['same-host', 'inside-the-process'] },
          ],
        },
      ],
    },
    unit: 'gigabytes',
    least: 1,
    most: 4096,
  }),
];

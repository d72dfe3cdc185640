import { oneOf, section } from '../../question.ts';
import { deck, kubernetes, twelveFactor } from '../../source.ts';

/** How the application behaves while it runs: start, stop, update, settings, logs, metrics and size. */
export const operation = section({
  id: 'operation',
  title: 'Operation',
  intro:
    'Shows whether OpenShift can start, check, move, update and stop the application without a person at the keyboard.',
  questions: [
    oneOf({
      id: 'update-strategy',
      text: 'How is a new version put into production today?',
      help: 'Read the last release plan or runbook. "One by one" counts only if old and new version run side by side against the same database for some minutes. If users see a maintenance page, answer "in a window".',
      source: deck('Update strategy'),
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
      id: 'termination-handling',
      text: 'What happens to work in progress when the process is told to stop?',
      help: 'In a test environment, send `kill -TERM <pid>` during a request and during a batch run, then read the log and the data. "Finishes" means that it takes no new work and ends by itself, normally within 30 seconds.',
      source: deck('Handling SIGTERM signal gracefully'),
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
      id: 'configuration-source',
      text: 'Where does the application read what differs between test and production?',
      help: 'Compare the two installations: addresses of other systems, ports, sizes, switches. If a new build is needed to point to another database, answer "in the code". Passwords are asked for under Security.',
      source: twelveFactor('III. Config', 'config'),
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
      id: 'metrics',
      text: 'How are figures about the running application collected?',
      help: 'Ask the operations team what their dashboards show. Figures of the application are, for example, requests, errors, response times and queue lengths; the processor load of the machine is not enough.',
      source: kubernetes(
        'Tools for Monitoring Resources',
        'tasks/debug/debug-cluster/resource-usage-monitoring/',
      ),
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
      options: [
        { id: 'measured', label: 'Measured: usual and highest values of the process are on record' },
        {
          id: 'estimated',
          label: 'Estimated from the size of the machine or from the supplier’s sizing guide',
        },
        { id: 'not-known', label: 'No figure exists' },
      ],
    }),
  ],
});

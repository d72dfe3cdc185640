import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether requests, errors and response times of the application can be seen. */
export const metricsAreExposed = criterion({
  id: 'metrics-are-exposed',
  title: 'The application offers its own metrics',
  category: 'operation',
  weight: 2,
  why: 'An agent on the machine has no place on a shared node. Without figures of the application, scaling can follow only processor and memory use, and slow answers are noticed by users first.',
  fix: 'Add the Prometheus library of the runtime (for Java without change of code: the JMX exporter), and publish requests, errors and response times at /metrics.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('AutoScaling'),
    openshift('Enabling monitoring for user-defined projects'),
    kubernetes('Tools for Monitoring Resources', 'tasks/debug/debug-cluster/resource-usage-monitoring/'),
  ],
  reads: ['metrics'],
  assess: (answers) =>
    ({
      exposed: pass,
      'by-agent': partial(50),
      none: fail,
    })[answers.metrics],
  examples: [
    { answers: { metrics: 'exposed' }, judgement: pass },
    { answers: { metrics: 'by-agent' }, judgement: partial(50) },
    { answers: { metrics: 'none' }, judgement: fail },
  ],
});

import { kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the log survives the pod and reaches the log system of the platform. */
export const logsGoToStandardOutput = criterion({
  id: 'logs-go-to-standard-output',
  title: 'Logs go to standard output',
  category: 'operation',
  weight: 3,
  why: 'OpenShift collects what a container writes to standard output and standard error. Files inside a pod end with it, just when they are needed to explain why it failed.',
  fix: 'Point the logging configuration at the console, one line or JSON object for each event; where the product can only write files, read them with a sidecar container.',
  effort: 'S',
  owner: 'department',
  sources: [
    kubernetes('Logging Architecture', 'concepts/cluster-administration/logging/'),
    twelveFactor('XI. Logs', 'logs'),
  ],
  reads: ['log-destination'],
  assess: (answers) =>
    ({
      'standard-output': pass,
      'shipped-by-agent': partial(50),
      'local-files': partial(25),
      'host-log-only': fail,
    })[answers['log-destination']],
  examples: [
    { answers: { 'log-destination': 'standard-output' }, judgement: pass },
    { answers: { 'log-destination': 'shipped-by-agent' }, judgement: partial(50) },
    { answers: { 'log-destination': 'local-files' }, judgement: partial(25) },
    { answers: { 'log-destination': 'host-log-only' }, judgement: fail },
  ],
});

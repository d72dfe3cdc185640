import { kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application bears the pauses of a shared node. */
export const timingIsTolerant = criterion({
  id: 'timing-is-tolerant',
  title: 'The application tolerates a late reaction',
  category: 'runtime',
  weight: 2,
  why: 'Pods share processors with others: a pod is slowed at its CPU limit and waits for its turn on a busy node. A platform for general use promises no reaction time.',
  fix: 'Separate the part that must react in time and leave it on dedicated equipment, with a queue or an interface between it and the rest. Measure the 99.9th percentile of the rest under load.',
  effort: 'XL',
  owner: 'department',
  sources: [
    kubernetes(
      'Resource Management for Pods and Containers',
      'concepts/configuration/manage-resources-containers/',
    ),
    kubernetes(
      'Control CPU Management Policies on the Node',
      'tasks/administer-cluster/cpu-management-policies/',
    ),
    openshift('Provisioning real-time and low latency workloads'),
  ],
  reads: ['timing'],
  blocks: ['replatform', 'refactor', 'rearchitect', 'rehost-vm'],
  assess: (answers) =>
    ({
      none: pass,
      'soft-real-time': partial(50),
      'hard-real-time': fail,
    })[answers['timing']],
  examples: [
    { answers: { timing: 'none' }, judgement: pass },
    { answers: { timing: 'soft-real-time' }, judgement: partial(50) },
    { answers: { timing: 'hard-real-time' }, judgement: fail },
  ],
});

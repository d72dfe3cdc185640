import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a pod can be ended at any moment. */
export const stopsWithoutLosingWork = criterion({
  id: 'stops-without-losing-work',
  title: 'Work in progress survives the stop of the process',
  category: 'operation',
  weight: 4,
  why: 'OpenShift stops pods at every update, node drain and scale-down: SIGTERM first, then a kill after a grace period of 30 seconds unless it is set otherwise. What is not finished or repeatable by then is lost.',
  fix: 'Switch on the graceful shutdown of the framework or handle SIGTERM, set terminationGracePeriodSeconds to the longest request, and put longer work into steps that can be repeated.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Handling SIGTERM signal gracefully'),
    kubernetes(
      'Pod Lifecycle: termination of Pods',
      'concepts/workloads/pods/pod-lifecycle/#pod-termination',
    ),
    twelveFactor('IX. Disposability', 'disposability'),
  ],
  reads: ['termination-handling'],
  assess: (answers) =>
    ({
      'drains-and-stops': pass,
      'safe-to-kill': partial(75),
      'loses-work': fail,
    })[answers['termination-handling']],
  examples: [
    { answers: { 'termination-handling': 'drains-and-stops' }, judgement: pass },
    { answers: { 'termination-handling': 'safe-to-kill' }, judgement: partial(75) },
    { answers: { 'termination-handling': 'loses-work' }, judgement: fail },
  ],
});

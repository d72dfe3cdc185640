import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the service stays up while one pod is replaced. */
export const severalInstancesServe = criterion({
  id: 'several-instances-serve',
  title: 'Two or more instances serve users at the same time',
  category: 'architecture',
  weight: 4,
  why: 'OpenShift moves pods whenever a node is updated or drained. With one instance, each of these moves is an interruption for the users.',
  fix: 'Run two instances on one database in a test environment for a full business cycle, remove what prevents it, then set two replicas and a PodDisruptionBudget.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Multiple replicas'),
    deck('PodDisruptionBudget'),
    kubernetes('Disruptions', 'concepts/workloads/pods/disruptions/'),
  ],
  reads: ['multiple-instances'],
  assess: (answers) =>
    ({
      'several-active': pass,
      'active-passive': partial(50),
      'single-untested': partial(25),
      'single-by-design': fail,
    })[answers['multiple-instances']],
  examples: [
    { answers: { 'multiple-instances': 'several-active' }, judgement: pass },
    { answers: { 'multiple-instances': 'active-passive' }, judgement: partial(50) },
    { answers: { 'multiple-instances': 'single-untested' }, judgement: partial(25) },
    { answers: { 'multiple-instances': 'single-by-design' }, judgement: fail },
  ],
});

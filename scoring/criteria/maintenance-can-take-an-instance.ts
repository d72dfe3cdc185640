import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether nodes can be maintained while users work. */
export const maintenanceCanTakeAnInstance = criterion({
  id: 'maintenance-can-take-an-instance',
  since: '1.1',
  title: 'One instance can be taken away for maintenance without harm to the users',
  category: 'operation',
  weight: 2,
  why: 'The platform empties its nodes for updates at its own times. A PodDisruptionBudget bounds how many pods go at once; if not even one can be spared, the budget stops the update of the node instead.',
  fix: 'Run one instance more than the busiest hour needs, set a PodDisruptionBudget with maxUnavailable 1, and drain a node under load.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('PodDisruptionBudget'),
    kubernetes('Specifying a Disruption Budget for your Application', 'tasks/run-application/configure-pdb/'),
  ],
  reads: ['spare-instances'],
  assess: (answers) =>
    ({
      seen: pass,
      estimated: partial(75),
      no: fail,
    })[answers['spare-instances']],
  examples: [
    { answers: { 'spare-instances': 'seen' }, judgement: pass },
    { answers: { 'spare-instances': 'estimated' }, judgement: partial(75) },
    { answers: { 'spare-instances': 'no' }, judgement: fail },
  ],
});

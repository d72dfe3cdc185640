import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the licences survive pods that move and multiply. */
export const licenceAllowsContainers = criterion({
  id: 'licence-allows-containers',
  title: 'The licences do not depend on one machine',
  category: 'application',
  weight: 4,
  why: 'A pod gets another name, address and node at each start, so a key that is tied to a machine stops working. A licence by host core can claim every node on which the pod might run.',
  fix: 'Ask the supplier in writing how it counts pods on a shared OpenShift cluster, and for a key that does not depend on the machine. Where it counts host cores, ask the GCIS Planning and Client Advisory Team whether pods can be kept on named nodes (to be confirmed).',
  effort: 'M',
  owner: 'supplier',
  sources: [
    deck('Multiple replicas'),
    kubernetes('Assigning Pods to Nodes', 'concepts/scheduling-eviction/assign-pod-node/'),
  ],
  reads: ['licence-model'],
  blocks: ['replatform', 'refactor'],
  assess: (answers) =>
    ({
      'no-licence-fee': pass,
      'by-user-or-site': pass,
      'by-core-of-the-container': partial(75),
      'by-core-of-the-host': partial(25),
      'bound-to-the-machine': fail,
    })[answers['licence-model']],
  examples: [
    { answers: { 'licence-model': 'no-licence-fee' }, judgement: pass },
    { answers: { 'licence-model': 'by-user-or-site' }, judgement: pass },
    { answers: { 'licence-model': 'by-core-of-the-container' }, judgement: partial(75) },
    { answers: { 'licence-model': 'by-core-of-the-host' }, judgement: partial(25) },
    { answers: { 'licence-model': 'bound-to-the-machine' }, judgement: fail },
  ],
});

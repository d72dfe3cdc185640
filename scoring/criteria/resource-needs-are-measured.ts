import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether requests and limits can be set from facts. */
export const resourceNeedsAreMeasured = criterion({
  id: 'resource-needs-are-measured',
  title: 'Memory and processor needs are measured',
  category: 'operation',
  weight: 3,
  why: 'OpenShift places a pod by its request for memory and processor time. With too small a memory limit the pod is killed under load; with too large a request it uses up the quota of the project or fits on no node.',
  fix: 'Record memory and processor time of the process for one month that includes a peak, or run a load test, and set the request at the usual and the memory limit above the highest value.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    deck('AutoScaling'),
    kubernetes(
      'Resource Management for Pods and Containers',
      'concepts/configuration/manage-resources-containers/',
    ),
  ],
  reads: ['resource-profile'],
  assess: (answers) =>
    ({
      measured: pass,
      estimated: partial(50),
      'not-known': fail,
    })[answers['resource-profile']],
  examples: [
    { answers: { 'resource-profile': 'measured' }, judgement: pass },
    { answers: { 'resource-profile': 'estimated' }, judgement: partial(50) },
    { answers: { 'resource-profile': 'not-known' }, judgement: fail },
  ],
});

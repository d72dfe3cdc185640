import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether one failure leaves an instance standing. */
export const instancesRunApart = criterion({
  id: 'instances-run-apart',
  since: '1.1',
  title: 'No single machine, rack or switch carries all instances',
  category: 'operation',
  weight: 2,
  why: 'Two instances on one machine fail together. Kubernetes spreads pods over nodes only as far as it suits the scheduler, unless topology spread constraints demand it.',
  fix: 'Add topologySpreadConstraints for the host name, and for the zone where there is one, to the Deployment, and drain a node in a test. Which zones GCIS CaaS has is to be confirmed with the GCIS Planning and Client Advisory Team.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Leverage Pod Topology Spread Constraints'),
    kubernetes(
      'Pod Topology Spread Constraints',
      'concepts/scheduling-eviction/topology-spread-constraints/',
    ),
  ],
  reads: ['failure-domains'],
  assess: (answers) =>
    ({
      'a-site': pass,
      'a-rack': partial(75),
      'one-machine': fail,
    })[answers['failure-domains']],
  examples: [
    { answers: { 'failure-domains': 'a-site' }, judgement: pass },
    { answers: { 'failure-domains': 'a-rack' }, judgement: partial(75) },
    { answers: { 'failure-domains': 'one-machine' }, judgement: fail },
  ],
});

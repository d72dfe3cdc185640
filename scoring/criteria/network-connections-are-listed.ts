import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether network policies can be written without guessing. */
export const networkConnectionsAreListed = criterion({
  id: 'network-connections-are-listed',
  title: 'All network connections are listed, and others are refused',
  category: 'security',
  weight: 3,
  why: 'In a namespace without NetworkPolicy every pod accepts connections from every other. A policy can only be as narrow as the list of connections, and so can the firewall rules that must be requested before the move.',
  fix: 'Record the connections for one month that includes a month end, list source, target, port and protocol of each, and turn the list into NetworkPolicy objects that start from "deny all".',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    deck('Containers'),
    kubernetes('Network Policies', 'concepts/services-networking/network-policies/'),
    openshift('Securing networks'),
  ],
  reads: ['network-rules'],
  assess: (answers) =>
    ({
      'listed-and-enforced': pass,
      listed: partial(75),
      'not-known': fail,
    })[answers['network-rules']],
  examples: [
    { answers: { 'network-rules': 'listed-and-enforced' }, judgement: pass },
    { answers: { 'network-rules': 'listed' }, judgement: partial(75) },
    { answers: { 'network-rules': 'not-known' }, judgement: fail },
  ],
});

import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether data can leave for any place on the Internet. */
export const internetCallsHaveNamedTargets = criterion({
  id: 'internet-calls-have-named-targets',
  since: '1.1',
  title: 'Connections to the Internet leave through a proxy, to named targets',
  category: 'security',
  weight: 2,
  why: 'Whoever breaks into a pod sends data out and fetches tools over the way that is open. Connections of a pod also leave from an address that it shares with others, so a partner’s firewall cannot tell them apart.',
  fix: 'List the targets by name and port, lead the calls through the proxy of the network, and limit the rest by egress rules. Which way out GCIS CaaS offers is to be confirmed with the GCIS Planning and Client Advisory Team.',
  effort: 'M',
  owner: 'department',
  sources: [
    openshift('Configuring an egress firewall for a project'),
    kubernetes('Network Policies', 'concepts/services-networking/network-policies/'),
    deck('Pros and cons of using container'),
  ],
  reads: ['internet-egress'],
  assess: (answers) =>
    ({
      none: pass,
      'through-a-proxy': pass,
      'direct-to-named-targets': partial(50),
      'direct-to-any-target': fail,
    })[answers['internet-egress']],
  examples: [
    { answers: { 'internet-egress': 'none' }, judgement: pass },
    { answers: { 'internet-egress': 'through-a-proxy' }, judgement: pass },
    { answers: { 'internet-egress': 'direct-to-named-targets' }, judgement: partial(50) },
    { answers: { 'internet-egress': 'direct-to-any-target' }, judgement: fail },
  ],
});

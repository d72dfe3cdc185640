import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a service knows which service calls it. */
export const servicesProveTheirIdentity = criterion({
  id: 'services-prove-their-identity',
  title: 'Both sides of a call between services prove their identity by TLS',
  category: 'mesh',
  weight: 3,
  why: 'On a shared cluster, calls between pods cross nodes that other workloads use too. Plain calls can be read, and an address does not prove who is calling, because pod addresses are reused.',
  fix: 'Give each service a certificate for its Service name, have the called service require one from its callers, and limit callers with a NetworkPolicy. A service mesh does this without code, if one is offered (to be confirmed with the GCIS Planning and Client Advisory Team).',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('How service mesh works in Kubernetes'),
    openshift('Securing service traffic using service serving certificate secrets'),
  ],
  reads: ['service-call-protection'],
  assess: (answers) =>
    ({
      'mutual-tls': pass,
      tls: partial(50),
      plain: fail,
    })[answers['service-call-protection']],
  examples: [
    { answers: { 'service-call-protection': 'mutual-tls' }, judgement: pass },
    { answers: { 'service-call-protection': 'tls' }, judgement: partial(50) },
    { answers: { 'service-call-protection': 'plain' }, judgement: fail },
  ],
});

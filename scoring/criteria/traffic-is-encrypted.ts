import { deck, hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether nobody on the way can read the traffic. */
export const trafficIsEncrypted = criterion({
  id: 'traffic-is-encrypted',
  title: 'Every network connection is encrypted',
  category: 'security',
  weight: 4,
  why: 'On a shared platform, traffic between pods crosses nodes and networks that other tenants use too. An edge Route decrypts at the router: what follows is readable unless the application or a mesh encrypts it.',
  fix: 'Switch on TLS for the database connection first, then use a re-encrypting or passthrough Route so that the last hop to the pod is encrypted too.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Encryption of classified data over untrusted networks; check against the current edition',
    ),
    openshift('Secured routes'),
    deck('How service mesh works in Kubernetes'),
  ],
  reads: ['encryption-in-transit'],
  assess: (answers) =>
    ({
      everywhere: pass,
      'outside-only': partial(50),
      none: fail,
    })[answers['encryption-in-transit']],
  examples: [
    { answers: { 'encryption-in-transit': 'everywhere' }, judgement: pass },
    { answers: { 'encryption-in-transit': 'outside-only' }, judgement: partial(50) },
    { answers: { 'encryption-in-transit': 'none' }, judgement: fail },
  ],
});

import { hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'exposure' | 'encryption-in-transit'>;

const example = (exposure: Read['exposure'], encrypted: Read['encryption-in-transit']): Read => ({
  exposure,
  'encryption-in-transit': encrypted,
});

/** Whether what users send can be read on the networks from which they come. */
export const sharedNetworksCarryNoReadableTraffic = criterion({
  id: 'shared-networks-carry-no-readable-traffic',
  since: '1.1',
  title: 'No network that others use carries readable traffic of the users',
  category: 'security',
  weight: 2,
  why: 'The wider the network, the more people can listen. After the move even users inside the department come over networks that departments share, so what was readable only at home is no longer.',
  fix: 'Put a certificate on the address that users call, redirect HTTP to HTTPS, and repeat the scan from each network that can reach it.',
  effort: 'S',
  owner: 'department',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Encryption of classified data over untrusted networks; check against the current edition',
    ),
    openshift('Secured routes'),
  ],
  reads: ['exposure', 'encryption-in-transit'],
  assess: ({ exposure, 'encryption-in-transit': encrypted }) => {
    if (encrypted !== 'none') return pass;
    return exposure === 'department-network' ? partial(25) : fail;
  },
  examples: [
    { answers: example('internet', 'everywhere'), judgement: pass },
    { answers: example('internet', 'outside-only'), judgement: pass },
    { answers: example('department-network', 'none'), judgement: partial(25) },
    { answers: example('government-network', 'none'), judgement: fail },
    { answers: example('internet', 'none'), judgement: fail },
  ],
});

import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether one service finds another through the DNS of the cluster. */
export const servicesAreFoundByName = criterion({
  id: 'services-are-found-by-name',
  title: 'Services find each other by configured DNS names',
  category: 'mesh',
  weight: 3,
  why: 'A Kubernetes Service gives each group of pods one stable DNS name. An address in the code needs a new image for each environment; a registry of its own is one more system to run and must learn about each new pod.',
  fix: 'Read the address of each called service from an environment variable and set it to the name of its Service; then remove the registry client.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Benefits of using service mesh'),
    kubernetes('DNS for Services and Pods', 'concepts/services-networking/dns-pod-service/'),
  ],
  reads: ['service-discovery'],
  assess: (answers) =>
    ({
      'dns-names': pass,
      registry: partial(75),
      'hard-coded': fail,
    })[answers['service-discovery']],
  examples: [
    { answers: { 'service-discovery': 'dns-names' }, judgement: pass },
    { answers: { 'service-discovery': 'registry' }, judgement: partial(75) },
    { answers: { 'service-discovery': 'hard-coded' }, judgement: fail },
  ],
});

import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application works when its own address and those of others change. */
export const addressesAreNames = criterion({
  id: 'addresses-are-names',
  title: 'Every network address is a DNS name',
  category: 'interfaces',
  weight: 5,
  why: 'A pod gets a new IP address at every start, and callers outside see another one. A pod address sent inside the data leads nowhere, and multicast between pods is off unless the platform operator turns it on.',
  fix: 'Replace IP addresses by DNS names in configuration; in a cluster of application servers, change discovery from multicast to DNS. Where a partner admits only one address, ask the GCIS Planning and Client Advisory Team for a fixed egress address (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Pros and cons of using container'),
    kubernetes('DNS for Services and Pods', 'concepts/services-networking/dns-pod-service/'),
    openshift('Configuring an egress IP address'),
    openshift('Enabling multicast for a project'),
  ],
  reads: ['address-dependence'],
  blocks: ['replatform'],
  assess: (answers) =>
    ({
      names: pass,
      'configured-addresses': partial(75),
      'fixed-addresses': partial(25),
      'address-in-payload': fail,
      multicast: partial(25),
    })[answers['address-dependence']],
  examples: [
    { answers: { 'address-dependence': 'names' }, judgement: pass },
    { answers: { 'address-dependence': 'configured-addresses' }, judgement: partial(75) },
    { answers: { 'address-dependence': 'fixed-addresses' }, judgement: partial(25) },
    { answers: { 'address-dependence': 'address-in-payload' }, judgement: fail },
    { answers: { 'address-dependence': 'multicast' }, judgement: partial(25) },
  ],
});

import { kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

const carried = {
  none: pass,
  http: pass,
  soap: pass,
  graphql: pass,
  grpc: pass,
  'message-queue': pass,
  'file-transfer': partial(50),
  'raw-tcp': partial(50),
  udp: partial(25),
  'rmi-corba-dcom': fail,
} as const;

/** Whether callers outside the cluster can reach the pods; the most difficult protocol decides. */
export const protocolsPassTheRouter = criterion({
  id: 'protocols-pass-the-router',
  title: 'All callers use protocols that the OpenShift router carries',
  category: 'interfaces',
  weight: 4,
  why: 'An OpenShift Route carries HTTP, HTTPS and TLS with a server name. Other TCP and UDP traffic needs a load balancer or a node port, and protocols that open a second port or name a host inside the data lose the caller behind the address translation.',
  fix: 'Offer the same function over HTTPS to each caller that uses another protocol. Where a caller cannot change, ask the GCIS Planning and Client Advisory Team whether a load balancer for TCP or UDP is offered (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    openshift('Configuring ingress cluster traffic'),
    kubernetes(
      'Service: publishing Services',
      'concepts/services-networking/service/#publishing-services-service-types',
    ),
  ],
  reads: ['inbound-protocols'],
  assess: (answers) =>
    answers['inbound-protocols']
      .map((protocol) => carried[protocol])
      .reduce((worst, each) => (each.credit < worst.credit ? each : worst), pass),
  examples: [
    { answers: { 'inbound-protocols': ['none'] }, judgement: pass },
    {
      answers: { 'inbound-protocols': ['http', 'soap', 'graphql', 'grpc', 'message-queue'] },
      judgement: pass,
    },
    { answers: { 'inbound-protocols': ['http', 'file-transfer'] }, judgement: partial(50) },
    { answers: { 'inbound-protocols': ['raw-tcp'] }, judgement: partial(50) },
    { answers: { 'inbound-protocols': ['udp', 'raw-tcp'] }, judgement: partial(25) },
    { answers: { 'inbound-protocols': ['http', 'rmi-corba-dcom'] }, judgement: fail },
  ],
});

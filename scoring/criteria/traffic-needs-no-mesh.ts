import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether Kubernetes Services are enough for the calls between services. */
export const trafficNeedsNoMesh = criterion({
  id: 'traffic-needs-no-mesh',
  title: 'Traffic between services needs nothing beyond Kubernetes Services',
  category: 'mesh',
  weight: 1,
  why: 'A Service spreads connections over pods and does no more. Retries, circuit breakers and shares of calls to a new version need a client library or a service mesh, and whether a mesh is offered on GCIS CaaS is to be confirmed.',
  fix: 'Put retries and timeouts into the client library of the calling services, and split traffic to a new version at the Route. If calls inside the application must be split, ask the GCIS Planning and Client Advisory Team whether a service mesh is offered.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Key Resources for Istio'),
    kubernetes('Service', 'concepts/services-networking/service/'),
    openshift('Using route-based deployment strategies'),
  ],
  reads: ['traffic-control-need'],
  assess: (answers) =>
    ({
      none: pass,
      'retries-and-timeouts': partial(50),
      'weighted-routing': fail,
    })[answers['traffic-control-need']],
  examples: [
    { answers: { 'traffic-control-need': 'none' }, judgement: pass },
    { answers: { 'traffic-control-need': 'retries-and-timeouts' }, judgement: partial(50) },
    { answers: { 'traffic-control-need': 'weighted-routing' }, judgement: fail },
  ],
});

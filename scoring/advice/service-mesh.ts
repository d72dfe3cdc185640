import type { Condition } from '../../questionnaire/relevance.ts';
import { deck, openshift } from '../../questionnaire/source.ts';
import { adviser, answered, unless } from './adviser.ts';
import { intoContainers, outOfContainers } from './into-containers.ts';
import { skilledTeam } from './skilled-team.ts';

const few = answered(
  { not: { question: 'service-count', atLeast: 3 } },
  'Fewer than three services make up the application.',
  'Three or more services make up the application.',
);

const outsideJoins: Condition = { question: 'workloads-outside-cluster', is: ['same-rules-as-services'] };
const ownCode: Condition = { question: 'data-plane-extension', is: ['own-code'] };
const sameRules: Condition = { question: 'entry-control', is: ['same-rules-as-inside'] };
const shares: Condition = { question: 'traffic-control-need', is: ['weighted-routing'] };
const clustersJoined: Condition = { question: 'cluster-spread', is: ['several-joined'] };
const unproven: Condition = { question: 'service-call-protection', is: ['tls', 'plain'] };
const fragile: Condition = { question: 'traffic-control-need', is: ['retries-and-timeouts'] };
const untraced: Condition = { question: 'request-tracing', is: ['correlation-id', 'none'] };

const joins = answered(
  outsideJoins,
  'Programs outside the cluster have to follow the same rules as the services.',
  'No program outside the cluster has to follow the same rules as the services.',
);
const ownCodeWorks = answered(
  ownCode,
  'Code of the department has to work on calls between the services.',
  'No code of the department has to work on calls between the services.',
);
const steers = answered(
  { any: [shares, clustersJoined] },
  'Calls have to be split by share or header, or to cross from cluster to cluster.',
  'Calls need neither be split by share or header nor cross from cluster to cluster.',
);
const entryFollows = answered(
  sameRules,
  'The entry has to apply the same rules as between the services.',
  'The entry need not apply the same rules as between the services.',
);
const entryStays = answered(
  { question: 'entry-control', is: ['stays-as-it-is'] },
  'The present gateway or ingress controller has to stay.',
  'No present gateway or ingress controller has to stay.',
);
const needed = answered(
  {
    any: [
      outsideJoins,
      ownCode,
      sameRules,
      shares,
      clustersJoined,
      { all: [unproven, fragile] },
      { all: [unproven, untraced] },
      { all: [fragile, untraced] },
    ],
  },
  'Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.',
  'At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh.',
);
const oneTeam = answered(
  { question: 'team-structure', is: ['one-team', 'no-standing-team'] },
  'A single team, or none that stays, carries the whole application.',
  'Several teams carry the application.',
);
const registry = answered(
  { question: 'service-discovery', is: ['registry'] },
  'The services find each other through a registry of their own.',
  'The services find each other without a registry of their own.',
);
const worthIt = [intoContainers, unless(few), needed, skilledTeam];

/** Whether a mesh between the services is worth its cost, and which. */
export const serviceMesh = adviser({
  id: 'service-mesh',
  title: 'Service mesh',
  choices: [
    { id: 'none', title: 'No mesh', definition: 'Kubernetes Services, TLS and client libraries are enough.' },
    { id: 'not-yet', title: 'Not yet', definition: 'A mesh would help, once the team can run one.' },
    {
      id: 'openshift-service-mesh',
      title: 'OpenShift Service Mesh (Istio)',
      definition: 'Envoy proxies beside the services, steered by Istio, as an operator of the platform.',
    },
    {
      id: 'linkerd',
      title: 'Linkerd',
      definition: 'A small proxy of its own beside the services; Kubernetes only, made to be easy to adopt.',
    },
    {
      id: 'consul',
      title: 'Consul',
      definition: 'A registry and mesh with its own storage, for Kubernetes, Nomad and virtual machines.',
    },
  ],
  table: [
    {
      choice: 'none',
      clauses: [outOfContainers],
      because: 'A mesh works between pods; outside containers there is nothing for it to do.',
    },
    {
      choice: 'none',
      clauses: [few],
      because:
        'With one or two services a mesh costs a proxy beside every pod and a control plane, and has hardly a call to look after.',
    },
    {
      choice: 'none',
      clauses: [unless(needed)],
      because:
        'Services of Kubernetes spread the calls, and what else is needed fits into client libraries and certificates at less cost than a mesh.',
    },
    {
      choice: 'not-yet',
      clauses: [intoContainers, unless(few), needed, unless(skilledTeam)],
      because:
        'A mesh would take work off the services, but it puts a proxy into the path of every call: a team that has not run containers in production would meet both at once in its first incident.',
    },
    {
      choice: 'consul',
      clauses: [...worthIt, joins, registry],
      because:
        'Consul serves virtual machines and other schedulers as well as Kubernetes, and the services are used to a registry.',
    },
    {
      choice: 'openshift-service-mesh',
      clauses: [...worthIt, joins],
      because: 'Istio takes in programs outside the cluster, which Linkerd does not.',
    },
    {
      choice: 'openshift-service-mesh',
      clauses: [...worthIt, ownCodeWorks],
      because: 'The proxies of Istio take filters of your own; no other mesh can be extended as far.',
    },
    {
      choice: 'openshift-service-mesh',
      clauses: [...worthIt, entryFollows],
      because: 'Istio brings a gateway of its own, so that one set of rules holds at the entry and inside.',
    },
    {
      choice: 'linkerd',
      clauses: [...worthIt, unless(steers), entryStays],
      because:
        'Linkerd works behind any ingress controller, while Istio wants the entry for a gateway of its own.',
    },
    {
      choice: 'openshift-service-mesh',
      clauses: [...worthIt, steers],
      because:
        'VirtualServices and DestinationRules of Istio send shares of calls to chosen versions and clusters.',
    },
    {
      choice: 'linkerd',
      clauses: [...worthIt, oneTeam],
      because:
        'Mutual TLS, retries and figures are all that is asked for; Linkerd gives them with the least to learn, and Istio’s many features would be a burden for a single team.',
    },
    {
      choice: 'openshift-service-mesh',
      clauses: worthIt,
      because:
        'It comes as an operator of the platform, and several teams can share the work that Istio asks for.',
    },
    {
      choice: 'linkerd',
      clauses: [...worthIt, unless(joins), unless(ownCodeWorks)],
      because: 'It gives mutual TLS, retries and figures with less to learn than Istio.',
    },
    {
      choice: 'consul',
      clauses: worthIt,
      because:
        'Its proxy can be exchanged and extended, but it brings its own storage, which has to be run and backed up.',
    },
    {
      choice: 'none',
      clauses: [],
      because: 'No need for a mesh is proven so far, and an application runs well without one.',
    },
  ],
  additions: [
    {
      id: 'confirm-the-offer',
      title: 'Ask which service mesh the platform offers',
      clauses: [intoContainers, unless(few), needed],
      because:
        'A mesh needs rights on the whole cluster, which a department does not have on a shared one. Whether GCIS CaaS offers one, and which, is to be confirmed with the GCIS Planning and Client Advisory Team.',
    },
  ],
  sources: [
    deck('Benefits of using service mesh'),
    deck('Comparison of service mesh tools'),
    deck('Key Resources for Istio'),
    openshift('Service Mesh'),
  ],
});

import { type AdviceAddition, answered, unless } from './adviser.ts';
import { intoContainers } from './into-containers.ts';

/** Whether the application only runs jobs. */
export const batch = answered(
  {
    all: [
      { not: { question: 'listening-ports', is: ['above-1023', 'configurable', 'fixed-below-1024'] } },
      { not: { question: 'inbound-protocols', is: ['message-queue'] } },
      { not: { question: 'scheduled-jobs', is: ['none'] } },
    ],
  },
  'Nothing waits for calls or messages: work is started, done and ends.',
  'A process waits for calls or messages.',
);
const listens = answered(
  { question: 'listening-ports', is: ['above-1023', 'configurable', 'fixed-below-1024'] },
  'It waits for connections on a port.',
  'It waits for connections on no port.',
);
const web = answered(
  { question: 'inbound-protocols', is: ['http', 'soap', 'graphql', 'grpc'] },
  'Callers reach it by HTTP.',
  'No caller reaches it by HTTP.',
);
const rawEntry = answered(
  { question: 'inbound-protocols', is: ['raw-tcp', 'udp', 'rmi-corba-dcom'] },
  'Callers reach it by a protocol other than HTTP.',
  'No caller reaches it by a protocol other than HTTP.',
);
const settings = answered(
  { question: 'configuration-source', is: ['environment-or-mounted', 'files-in-package', 'in-code'] },
  'Settings differ between test and production.',
  'All settings are in its database.',
);
const keys = answered(
  {
    question: 'secrets-storage',
    is: ['vault-or-platform', 'encrypted-file', 'plain-file', 'in-source-code'],
  },
  'It uses passwords, tokens or keys.',
  'It uses no passwords, tokens or keys.',
);
const keepsFiles = answered(
  {
    any: [
      { question: 'local-files', is: ['shared-storage', 'local-disk'] },
      { question: 'database-place', is: ['inside-the-process'] },
    ],
  },
  'Files have to outlive the pod.',
  'No file has to outlive the pod.',
);
const scratch = answered(
  {
    any: [
      { question: 'local-files', is: ['temporary-only'] },
      { question: 'root-filesystem', is: ['known-paths'] },
    ],
  },
  'It writes into known folders what may be lost.',
  'It writes nothing that may be lost, or nobody knows where.',
);
const timers = answered(
  { question: 'scheduled-jobs', is: ['host-cron', 'in-process-unguarded'] },
  'Jobs are started by the host or by a timer without a lock.',
  'No job is started by the host or by a timer without a lock.',
);
/** Whether several pods can serve side by side. */
export const copies = answered(
  {
    all: [
      { question: 'multiple-instances', is: ['several-active', 'active-passive', 'single-untested'] },
      { not: { question: 'session-state', is: ['in-process-memory', 'local-files'] } },
    ],
  },
  'Several pods can serve: no session is tied to one, and none is single by design.',
  'Several pods cannot serve yet: sessions are tied to one, or it is single by design.',
);
const peaks = answered(
  { question: 'load-pattern', is: ['predictable-peaks', 'sudden-peaks'] },
  'Its load has peaks.',
  'Its load has no peaks.',
);
const unmeasured = answered(
  { question: 'resource-profile', is: ['estimated', 'not-known'] },
  'What memory and processor time it needs has not been measured.',
  'What memory and processor time it needs has been measured.',
);
const critical = answered(
  { question: 'criticality', is: ['mission-critical', 'important'] },
  'A day without it stops a service or a main task.',
  'A day without it stops neither a service nor a main task.',
);
const serving = unless(batch);

/** The objects that stand beside the workload. */
export const objectsBeside: readonly AdviceAddition[] = [
  {
    id: 'service',
    title: 'Service',
    clauses: [intoContainers, listens],
    because: 'It gives the pods one name and address and spreads connections over those that are ready.',
  },
  {
    id: 'route',
    title: 'Route',
    clauses: [intoContainers, web],
    because: 'It admits HTTP from outside the cluster under a host name and ends or passes on TLS.',
  },
  {
    id: 'load-balancer-service',
    title: 'Service of type LoadBalancer or NodePort',
    clauses: [intoContainers, rawEntry],
    because:
      'A Route passes HTTP and TLS with a server name only. Which way in GCIS CaaS offers for other protocols is to be confirmed with the GCIS Planning and Client Advisory Team.',
  },
  {
    id: 'config-map',
    title: 'ConfigMap',
    clauses: [intoContainers, settings],
    because: 'It holds what differs between the environments, so that one image runs in all of them.',
  },
  {
    id: 'secret',
    title: 'Secret',
    clauses: [intoContainers, keys],
    because:
      'It hands over credentials at start. It is encoded and not encrypted by itself: limit who may read it.',
  },
  {
    id: 'persistent-volume-claim',
    title: 'PersistentVolumeClaim',
    clauses: [intoContainers, keepsFiles],
    because:
      'It asks for storage that outlives the pod. Whether several pods may write to one volume depends on the storage class, which is to be confirmed with the GCIS Planning and Client Advisory Team.',
  },
  {
    id: 'empty-dir',
    title: 'emptyDir volume',
    clauses: [intoContainers, scratch],
    because: 'It takes temporary files, so that the rest of the file system can be read-only.',
  },
  {
    id: 'cron-job-beside',
    title: 'CronJob for scheduled jobs',
    clauses: [intoContainers, serving, timers],
    because: 'With several pods a timer fires in each of them, and there is no host with a crontab.',
  },
  {
    id: 'horizontal-pod-autoscaler',
    title: 'HorizontalPodAutoscaler',
    clauses: [intoContainers, serving, copies, peaks],
    because: 'It adds pods in the peak and takes them away after it, within limits that you set.',
  },
  {
    id: 'vertical-pod-autoscaler',
    title: 'VerticalPodAutoscaler in recommendation mode',
    clauses: [intoContainers, serving, unmeasured],
    because:
      'It watches running pods and proposes requests, without changing them. In that mode it does not get in the way of a HorizontalPodAutoscaler.',
  },
  {
    id: 'pod-disruption-budget',
    title: 'PodDisruptionBudget',
    clauses: [intoContainers, serving, copies, critical],
    because: 'It keeps a minimum of pods at work while nodes are drained for maintenance.',
  },
  {
    id: 'topology-spread-constraints',
    title: 'Topology spread constraints',
    clauses: [intoContainers, serving, copies, critical],
    because: 'They put the pods on different nodes, so that the loss of one node takes only some of them.',
  },
  {
    id: 'network-policy',
    title: 'NetworkPolicy',
    clauses: [intoContainers],
    because: 'Pods on a shared cluster may be called by any other until a policy names who may.',
  },
  {
    id: 'service-account',
    title: 'ServiceAccount',
    clauses: [intoContainers],
    because:
      'An account of its own, without rights and with no token mounted, keeps the pods from the API of the cluster.',
  },
];

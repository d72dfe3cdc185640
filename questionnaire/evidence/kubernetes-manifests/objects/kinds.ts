/** A kind that is read, with the API groups that have it; the core group is the empty text. */
interface Kind {
  readonly kind: string;
  readonly groups: readonly string[];
  /** Versions that current clusters no longer serve, as `group/version`. */
  readonly gone?: readonly string[];
}

const argo = ['argoproj.io'];
const istioNetwork = ['networking.istio.io'];
const istioSecurity = ['security.istio.io'];
const tekton = ['tekton.dev'];
const rbac = ['rbac.authorization.k8s.io', 'authorization.openshift.io'];
const goneRbac = ['rbac.authorization.k8s.io/v1beta1', 'rbac.authorization.k8s.io/v1alpha1'];
const apps = ['apps/v1beta1', 'apps/v1beta2', 'extensions/v1beta1'];
const monitoring = ['monitoring.coreos.com', 'monitoring.rhobs'];

/** The kinds that are read or need no reading, by an id that tells apart kinds of the same name. */
export const kinds = {
  Pod: { kind: 'Pod', groups: [''] },
  Deployment: { kind: 'Deployment', groups: ['apps'], gone: apps },
  StatefulSet: { kind: 'StatefulSet', groups: ['apps'], gone: apps },
  DaemonSet: { kind: 'DaemonSet', groups: ['apps'], gone: apps },
  ReplicaSet: { kind: 'ReplicaSet', groups: ['apps'], gone: apps },
  ReplicationController: { kind: 'ReplicationController', groups: [''] },
  Job: { kind: 'Job', groups: ['batch'] },
  CronJob: { kind: 'CronJob', groups: ['batch'], gone: ['batch/v1beta1', 'batch/v2alpha1'] },
  DeploymentConfig: { kind: 'DeploymentConfig', groups: ['apps.openshift.io'], gone: ['v1'] },
  Rollout: { kind: 'Rollout', groups: argo },
  Service: { kind: 'Service', groups: [''] },
  KnativeService: { kind: 'Service', groups: ['serving.knative.dev'] },
  Ingress: {
    kind: 'Ingress',
    groups: ['networking.k8s.io'],
    gone: ['extensions/v1beta1', 'networking.k8s.io/v1beta1'],
  },
  Route: { kind: 'Route', groups: ['route.openshift.io'], gone: ['v1'] },
  HTTPRoute: { kind: 'HTTPRoute', groups: ['gateway.networking.k8s.io'] },
  GRPCRoute: { kind: 'GRPCRoute', groups: ['gateway.networking.k8s.io'] },
  Gateway: { kind: 'Gateway', groups: ['gateway.networking.k8s.io'] },
  HorizontalPodAutoscaler: {
    kind: 'HorizontalPodAutoscaler',
    groups: ['autoscaling'],
    gone: ['autoscaling/v2beta1', 'autoscaling/v2beta2'],
  },
  VerticalPodAutoscaler: { kind: 'VerticalPodAutoscaler', groups: ['autoscaling.k8s.io'] },
  ScaledObject: { kind: 'ScaledObject', groups: ['keda.sh'] },
  ScaledJob: { kind: 'ScaledJob', groups: ['keda.sh'] },
  PodDisruptionBudget: { kind: 'PodDisruptionBudget', groups: ['policy'], gone: ['policy/v1beta1'] },
  NetworkPolicy: { kind: 'NetworkPolicy', groups: ['networking.k8s.io'], gone: ['extensions/v1beta1'] },
  EgressFirewall: { kind: 'EgressFirewall', groups: ['k8s.ovn.org'] },
  LimitRange: { kind: 'LimitRange', groups: [''] },
  ConfigMap: { kind: 'ConfigMap', groups: [''] },
  Secret: { kind: 'Secret', groups: [''] },
  PersistentVolumeClaim: { kind: 'PersistentVolumeClaim', groups: [''] },
  ServiceAccount: { kind: 'ServiceAccount', groups: [''] },
  Role: { kind: 'Role', groups: rbac, gone: goneRbac },
  ClusterRole: { kind: 'ClusterRole', groups: rbac, gone: goneRbac },
  RoleBinding: { kind: 'RoleBinding', groups: rbac, gone: goneRbac },
  ClusterRoleBinding: { kind: 'ClusterRoleBinding', groups: rbac, gone: goneRbac },
  VirtualService: { kind: 'VirtualService', groups: istioNetwork },
  DestinationRule: { kind: 'DestinationRule', groups: istioNetwork },
  IstioGateway: { kind: 'Gateway', groups: istioNetwork },
  ServiceEntry: { kind: 'ServiceEntry', groups: istioNetwork },
  WorkloadEntry: { kind: 'WorkloadEntry', groups: istioNetwork },
  EnvoyFilter: { kind: 'EnvoyFilter', groups: istioNetwork },
  WasmPlugin: { kind: 'WasmPlugin', groups: ['extensions.istio.io'] },
  PeerAuthentication: { kind: 'PeerAuthentication', groups: istioSecurity },
  AuthorizationPolicy: { kind: 'AuthorizationPolicy', groups: istioSecurity },
  Canary: { kind: 'Canary', groups: ['flagger.app'] },
  BuildConfig: { kind: 'BuildConfig', groups: ['build.openshift.io'], gone: ['v1'] },
  ImageStream: { kind: 'ImageStream', groups: ['image.openshift.io'], gone: ['v1'] },
  SealedSecret: { kind: 'SealedSecret', groups: ['bitnami.com'] },
  ExternalSecret: { kind: 'ExternalSecret', groups: ['external-secrets.io', 'kubernetes-client.io'] },
  SecretProviderClass: { kind: 'SecretProviderClass', groups: ['secrets-store.csi.x-k8s.io'] },
  ServiceMonitor: { kind: 'ServiceMonitor', groups: monitoring },
  PodMonitor: { kind: 'PodMonitor', groups: monitoring },
  Pipeline: { kind: 'Pipeline', groups: tekton },
  PipelineRun: { kind: 'PipelineRun', groups: tekton },
  Task: { kind: 'Task', groups: tekton },
  Application: { kind: 'Application', groups: argo },
  Namespace: { kind: 'Namespace', groups: [''] },
  Project: { kind: 'Project', groups: ['project.openshift.io'], gone: ['v1'] },
  Fragment: { kind: '', groups: [] },
} as const satisfies Readonly<Record<string, Kind>>;

/** The id of a kind that is read; `Fragment` is a part of an object that names no kind. */
export type KindId = keyof typeof kinds;

/** What an apiVersion and a kind name. */
export interface Named {
  readonly id: KindId;
  /** Whether the apiVersion is one of the kind, is one that current clusters no longer serve, or belongs to other kinds. */
  readonly apiVersion: 'served' | 'gone' | 'wrong';
  /** The apiVersion to write: a group, with a slash where it has a name. */
  readonly group: string;
}

const groups = new Set<string>(Object.values(kinds).flatMap((kind) => kind.groups));
const byKind = new Map<string, KindId[]>();
for (const [id, { kind }] of Object.entries(kinds))
  byKind.set(kind, [...(byKind.get(kind) ?? []), id as KindId]);

/** The kind that is meant; `undefined` of one that is not read, such as a kind of the same name from somebody else's API group. */
export function kindOf(kind: string, apiVersion: string): Named | undefined {
  const slash = apiVersion.lastIndexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  const ids = kind === '' ? [] : (byKind.get(kind) ?? []);
  const named = (id: KindId, state: Named['apiVersion']): Named => ({
    id,
    apiVersion: state,
    group: kinds[id].groups[0] ?? '',
  });
  for (const id of ids) {
    const known: Kind = kinds[id];
    if (known.gone?.includes(apiVersion)) return named(id, 'gone');
    if (known.groups.includes(group) && (group !== '' || apiVersion === 'v1')) return named(id, 'served');
  }
  const [first] = ids;
  const foreign = group.includes('.') && !groups.has(group);
  return first === undefined || foreign ? undefined : named(first, 'wrong');
}

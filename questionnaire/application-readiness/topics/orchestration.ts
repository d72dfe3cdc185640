import { type Topic, under } from './topic.ts';

/** The nine practices that the deck recommends for highly available applications. */
export const availabilityPractices: readonly Topic[] = [
  ...under('Multiple replicas', ['replicas', 'Multiple replicas']),
  ...under('Update strategy', ['update-strategy', 'Update strategy']),
  ...under('Handling SIGTERM signal gracefully', ['sigterm', 'Handling SIGTERM']),
  ...under('Probes', ['probes', 'Probes']),
  ...under('External dependencies readiness', ['dependency-readiness', 'Readiness of external dependencies']),
  ...under('PodDisruptionBudget', ['disruption-budget', 'PodDisruptionBudget']),
  ...under('AutoScaling', ['autoscaling', 'Autoscaling: HPA and VPA, not both on one measure']),
  ...under('Leverage Pod Topology Spread Constraints', ['topology-spread', 'Topology spread constraints']),
  ...under('Deploy applications using Blue/Green or Canary strategies', [
    'blue-green',
    'Blue/green or canary',
  ]),
];

/** Kubernetes, its objects and the practices for high availability. */
export const orchestration: readonly Topic[] = [
  ...under(
    'Introduction to Kubernetes architecture',
    [
      'scheduler',
      'Scheduler: the needs of a pod decide its node',
      ['resource-needs-are-measured', 'one-instance-fits-a-node'],
    ],
    ['kubelet', 'Kubelet and container runtime', ['health-can-be-probed', 'kernel-is-shared']],
    [
      'kube-proxy',
      'Kube-proxy: traffic inside and outside',
      ['services-are-found-by-name', 'protocols-pass-the-router'],
    ],
    [
      'persistent-storage',
      'Persistent storage',
      ['files-outlive-the-pod', 'restore-is-tested', 'copies-elsewhere-fit-the-recovery-point'],
    ],
    ['container-registry', 'Container registry', ['image-is-in-private-registry']],
  ),
  ...under(
    'Kubernetes objects and basic kubectl commands',
    ['object-pod', 'Pod', ['process-fits-one-container']],
    ['object-deployment', 'Deployment', ['several-instances-serve', 'updates-keep-serving']],
    ['object-service', 'Service', ['ports-are-unprivileged', 'services-are-found-by-name']],
    ['object-secret', 'Secret', ['secrets-are-handed-over-at-start']],
    ['object-configmap', 'ConfigMap', ['configuration-is-outside-the-image']],
    ['object-pv', 'PersistentVolume', ['files-outlive-the-pod']],
    ['object-pvc', 'PersistentVolumeClaim', ['one-instance-uses-the-files']],
    ['kubectl', 'Commands of kubectl', ['operation-needs-no-login', 'cluster-rights-are-least']],
  ),
  ...under('Benefits of using Kubernetes', [
    'kubernetes-benefits',
    'Benefits of Kubernetes',
    ['planned-life-repays-the-move', 'resource-needs-are-measured'],
  ]),
  ...under(
    'How containerised applications help government services',
    ['government-speed', 'Develop applications quickly', ['delivery-is-automated']],
    ['government-scale', 'Scale applications rapidly', ['scales-by-copies', 'scaling-follows-one-measure']],
    ['government-resources', 'Make good use of computers', ['resource-needs-are-measured']],
  ),
  ...availabilityPractices,
];

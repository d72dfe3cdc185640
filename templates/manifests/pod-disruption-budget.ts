import { mainGroup, sharedLabels } from './workload/labels.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** Bounds how many pods go at once while nodes are emptied; only where several serve. */
export const podDisruptionBudget = manifest({
  id: 'pod-disruption-budget',
  title: 'PodDisruptionBudget',
  serves: ['maintenance-can-take-an-instance', 'several-instances-serve'],
  text: (situation) =>
    situation.workload === 'deployment' && situation.instances === 'several'
      ? yaml`
          # With a single pod, a budget would either stop the maintenance of its node or do nothing. [several-instances-serve]
          apiVersion: policy/v1
          kind: PodDisruptionBudget
          metadata:
            name: ${situation.name}
            labels:
              ${sharedLabels(situation)}
          spec:
            # One pod may go at a time, so a node can always be emptied. [maintenance-can-take-an-instance]
            maxUnavailable: 1
            # A pod that is not ready serves nobody and may always go. [maintenance-can-take-an-instance]
            unhealthyPodEvictionPolicy: AlwaysAllow
            # The pods of all releases together. [maintenance-can-take-an-instance]
            selector:
              matchLabels:
                app.kubernetes.io/name: ${situation.name}
                app.kubernetes.io/component: ${mainGroup(situation).component}
        `
      : '',
});

import { groupLabels, mainGroup } from './workload/labels.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** Proposes requests from what the pods use, without changing them. */
export const verticalPodAutoscaler = manifest({
  id: 'vertical-pod-autoscaler',
  title: 'VerticalPodAutoscaler',
  serves: ['resource-needs-are-measured', 'scaling-follows-one-measure'],
  text: (situation) =>
    situation.advised('vertical-pod-autoscaler')
      ? yaml`
          # It watches the pods and proposes requests: oc describe vpa ${situation.name}. [resource-needs-are-measured]
          # Whether the VerticalPodAutoscaler operator is installed on GCIS CaaS is to be confirmed; without it delete this file, or each release fails here.
          apiVersion: autoscaling.k8s.io/v1
          kind: VerticalPodAutoscaler
          metadata:
            name: ${situation.name}
            labels:
              ${groupLabels(situation, mainGroup(situation))}
          spec:
            targetRef:
              apiVersion: apps/v1
              kind: ${situation.workload === 'stateful-set' ? 'StatefulSet' : 'Deployment'}
              name: ${situation.name}
            # It changes nothing by itself, so it cannot work against an autoscaler of the number of pods. [scaling-follows-one-measure]
            updatePolicy:
              updateMode: "Off"
        `
      : '',
});

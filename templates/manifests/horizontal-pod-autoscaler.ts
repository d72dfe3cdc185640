import { groupLabels, mainGroup } from './workload/labels.ts';
import { leastReplicas } from './workload/least-replicas.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** Adds pods in a peak and takes them away after it, by one measure. */
export const horizontalPodAutoscaler = manifest({
  id: 'horizontal-pod-autoscaler',
  title: 'HorizontalPodAutoscaler',
  serves: [
    'scaling-follows-one-measure',
    'scales-by-copies',
    'several-instances-serve',
    'maintenance-can-take-an-instance',
  ],
  text: (situation) => {
    const least = leastReplicas(situation);
    const wanted = situation.workload === 'deployment' && situation.advised('horizontal-pod-autoscaler');
    if (!wanted) return '';
    return yaml`
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata:
        name: ${situation.name}
        labels:
          ${groupLabels(situation, mainGroup(situation))}
      spec:
        scaleTargetRef:
          apiVersion: apps/v1
          kind: Deployment
          name: ${situation.name}
        # Never one alone, so that a pod can be moved. [several-instances-serve]
        ${situation.said('load-pattern', 'predictable-peaks') && '# Before a known date, raise this number; it is quicker than any measure. [scales-by-copies]'}
        ${
          situation.said('spare-instances', 'no') &&
          '# One more than before, since none can be spared in a busy hour. [maintenance-can-take-an-instance]'
        }
        minReplicas: ${least}
        # More load is met by more pods. [scales-by-copies]
        # CHANGE-ME: as many as the peak needs and the quota, the database and its connections bear.
        maxReplicas: ${least * 3}
        # One measure and no other; a VerticalPodAutoscaler may only propose sizes beside it. [scaling-follows-one-measure]
        metrics:
        - type: Resource
          resource:
            name: cpu
            target:
              type: Utilization
              # CHANGE-ME: the share of the requested processor time at which response times are still good, by a load test.
              averageUtilization: 70
        # Up at once${situation.said('load-pattern', 'sudden-peaks') ? ', since peaks come without notice' : ''}; down after five quiet minutes. [scaling-follows-one-measure]
        behavior:
          scaleUp:
            stabilizationWindowSeconds: 0
          scaleDown:
            stabilizationWindowSeconds: 300
    `;
  },
});

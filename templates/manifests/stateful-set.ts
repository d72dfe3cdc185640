import { beginning } from './workload/beginning.ts';
import { claimSpec } from './workload/claim-spec.ts';
import { groupLabels, mainGroup, selectorLabels } from './workload/labels.ts';
import { podServes, podTemplate, servingServes } from './workload/pod-template.ts';
import { manifest } from './yaml/manifest.ts';
import { blocks, documents, yaml } from './yaml/yaml.ts';

/** The pod of an application that opens data files which no second process may open, with its volume. */
export const statefulSet = manifest({
  id: 'stateful-set',
  title: 'StatefulSet',
  serves: [
    ...podServes,
    ...servingServes,
    'several-instances-serve',
    'updates-keep-serving',
    'database-runs-apart',
    'stored-data-is-encrypted',
    'services-prove-their-identity',
    'release-unit-fits-the-need',
  ],
  text: (situation) => {
    if (situation.workload !== 'stateful-set') return '';
    const group = mainGroup(situation);
    return documents(
      blocks(
        beginning(situation),
        yaml`
          apiVersion: apps/v1
          kind: StatefulSet
          metadata:
            name: ${group.name}
            labels:
              ${groupLabels(situation, group)}
          spec:
            serviceName: ${group.name}-pods
            # One by design: the process opens data files that no second one may open, so there is no budget and no autoscaler. [several-instances-serve]
            ${
              situation.said('database-place', 'inside-the-process') &&
              '# A database outside the process would end that limit. [database-runs-apart]'
            }
            replicas: 1
            # The old pod ends before the one of the same name starts; users wait meanwhile. [updates-keep-serving]
            updateStrategy:
              type: RollingUpdate
            selector:
              matchLabels:
                ${selectorLabels(situation, group)}
            template:
              ${podTemplate(situation, group)}
            # The same volume is given to the pod again wherever it starts. [files-outlive-the-pod]
            volumeClaimTemplates:
            - metadata:
                name: data
                labels:
                  ${groupLabels(situation, group)}
              spec:
                ${claimSpec(situation)}
        `,
      ),
      yaml`
        # Gives the pod its fixed name; callers use the other Service.
        apiVersion: v1
        kind: Service
        metadata:
          name: ${group.name}-pods
          labels:
            ${groupLabels(situation, group)}
        spec:
          clusterIP: None
          selector:
            ${selectorLabels(situation, group)}
      `,
    );
  },
});

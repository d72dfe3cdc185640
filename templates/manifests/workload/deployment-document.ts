import type { Situation } from '../situation/situation.ts';
import { blocks, yaml } from '../yaml/yaml.ts';
import { type Group, groupLabels, selectorLabels } from './labels.ts';
import { leastReplicas } from './least-replicas.ts';
import { podTemplate } from './pod-template.ts';
import { volumeIsExclusive } from './volumes.ts';

/** A Deployment of a group. `scaled`: a HorizontalPodAutoscaler decides the number of its pods. */
export const deploymentDocument = (situation: Situation, group: Group, scaled: boolean): string => yaml`
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: ${group.name}
    labels:
      ${groupLabels(situation, group)}
  spec:
    ${replicas(situation, scaled)}
    # How many former versions can be gone back to by oc rollout undo. [release-can-be-taken-back]
    revisionHistoryLimit: 5
    # A rollout that stands still for this long is reported as failed; the pipeline waits for that. [release-can-be-taken-back]
    progressDeadlineSeconds: ${Math.max(600, 4 * (situation.known('start-up-time-seconds') ?? 150))}
    ${strategy(situation)}
    selector:
      matchLabels:
        ${selectorLabels(situation, group)}
    template:
      ${podTemplate(situation, group)}
`;

function replicas(situation: Situation, scaled: boolean): string {
  if (scaled)
    return '# No replicas here: the HorizontalPodAutoscaler decides their number, and each apply would reset it. [several-instances-serve]';
  return blocks(whyThatMany(situation), `replicas: ${leastReplicas(situation)}`);
}

function whyThatMany({ instances, said }: Situation): string {
  if (instances === 'several')
    return blocks(
      '# While one pod is moved or replaced, another serves. [several-instances-serve]',
      said('spare-instances', 'no') &&
        '# One more than before, since none can be spared in a busy hour. [maintenance-can-take-an-instance]',
    );
  if (instances === 'one-by-design')
    return '# One by design: a second pod would do damage or not start, so there is no budget and no autoscaler, and users wait at each move. [several-instances-serve]';
  if (said('session-state', 'in-process-memory', 'local-files'))
    return blocks(
      '# One for now, because sessions are tied to the pod. Move them out first. [session-state-is-external]',
      '# Then run two in a test, set 2 here, and add a PodDisruptionBudget. [several-instances-serve]',
    );
  return blocks(
    '# CHANGE-ME: 2, once two pods were run on the same data in a test; nobody has said yet whether that works.',
    '# One pod means an interruption at each move. [several-instances-serve]',
  );
}

function strategy(situation: Situation): string {
  if (situation.instances === 'one-by-design')
    return recreate('the old pod has to be gone before the new one starts, since two would do damage');
  if (volumeIsExclusive(situation))
    return recreate('its volume is open on one node only, so the old pod has to go before the new one comes');
  return yaml`
    # A new pod is ready before an old one goes. [updates-keep-serving]
    ${
      !situation.said('update-strategy', 'rolling') &&
      '# Old and new version share the database for a while: try it in a test; if it fails, take Recreate and a window. [updates-keep-serving]'
    }
    strategy:
      type: RollingUpdate
      rollingUpdate:
        maxUnavailable: 0
        maxSurge: 1
  `;
}

const recreate = (because: string): string => yaml`
  # Recreate: ${because}. [updates-keep-serving]
  strategy:
    type: Recreate
`;

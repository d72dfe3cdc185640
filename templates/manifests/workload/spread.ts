import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';
import { type Group, selectorLabels } from './labels.ts';

/** Keeps the pods of a group on different nodes, and in different zones where there are any; `''` for a single pod. */
export const spread = (situation: Situation, group: Group): string =>
  situation.instances === 'several' && group.component !== 'job'
    ? yaml`
        # The loss of one node takes only some of the pods. [instances-run-apart]
        topologySpreadConstraints:
        - topologyKey: kubernetes.io/hostname
          maxSkew: 1
          whenUnsatisfiable: DoNotSchedule
          labelSelector:
            matchLabels:
              ${selectorLabels(situation, group)}
          matchLabelKeys: [pod-template-hash]
        # Which zones GCIS CaaS has is to be confirmed; without any, this one changes nothing. [instances-run-apart]
        - topologyKey: topology.kubernetes.io/zone
          maxSkew: 1
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              ${selectorLabels(situation, group)}
          matchLabelKeys: [pod-template-hash]
      `
    : '';

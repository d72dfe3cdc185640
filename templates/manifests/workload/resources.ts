import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';

/** Requests and limits of the main container, from the stated size where there is one. */
export function resources(situation: Situation): string {
  const peak = situation.known('peak-memory-gigabytes');
  const source = situation.said('resource-profile', 'measured')
    ? 'the measured usual and highest values are on record'
    : 'record the process for a month with a peak, or take what a VerticalPodAutoscaler proposes';
  return yaml`
    ${
      situation.said('hardware-devices', 'gpu') &&
      '# The processor for computing is asked for as a limit; whether GCIS CaaS has any is to be confirmed. [hardware-is-reachable]'
    }
    # The scheduler places the pod by its requests; above its memory limit it is ended. [resource-needs-are-measured]
    resources:
      requests:
        # CHANGE-ME: processor time in a usual hour; ${source}.
        cpu: 250m
        ${memory(peak, peak, 'request', source)}
        # CHANGE-ME: what it writes into emptyDir volumes and its log in a usual day.
        ephemeral-storage: 256Mi
      limits:
        # CHANGE-ME: processor time in the busiest hour; above it the process is slowed down, not ended.
        cpu: "1"
        ${memory(peak, peak && Math.ceil(peak * 1.25), 'limit', source)}
        # CHANGE-ME: the most that it writes; above it the pod is evicted.
        ephemeral-storage: 2Gi
        ${situation.said('hardware-devices', 'gpu') && 'nvidia.com/gpu: 1'}
  `;
}

function memory(
  peak: number | undefined,
  gigabytes: number | undefined,
  kind: 'request' | 'limit',
  source: string,
): string {
  if (peak === undefined || gigabytes === undefined)
    return kind === 'request'
      ? yaml`
          # CHANGE-ME: memory in a usual hour; ${source}.
          memory: 512Mi
        `
      : yaml`
          # CHANGE-ME: a quarter above the highest value of memory.
          memory: 1Gi
        `;
  return yaml`
    # ${peak} GB in the busiest hour were stated${kind === 'limit' ? '; a quarter is kept free above that' : ''}.
    memory: ${gigabytes}Gi
  `;
}

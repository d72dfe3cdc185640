import type { ArtefactInput } from '../artefact.ts';
import { leadsIntoContainers } from '../situation/leads-into-containers.ts';

/** The choice of the adviser on the pipeline; `undefined` where the path leads elsewhere or nothing was chosen. */
export const chosenPipeline = ({ result }: ArtefactInput): string | undefined =>
  leadsIntoContainers(result)
    ? (result.advice.find(({ id }) => id === 'delivery-pipeline')?.choice ?? undefined)
    : undefined;

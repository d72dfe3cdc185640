import { architectures } from './topics/architectures.ts';
import { containers } from './topics/containers.ts';
import { delivery } from './topics/delivery.ts';
import { orchestration } from './topics/orchestration.ts';
import { security } from './topics/security.ts';
import { serviceMesh } from './topics/service-mesh.ts';
import type { Topic } from './topics/topic.ts';

/** Every topic of the deck that is about what an assessment judges or advises, in the deck's order. */
export const topics: readonly Topic[] = [
  ...architectures,
  ...containers,
  ...orchestration,
  ...serviceMesh,
  ...security,
  ...delivery,
];

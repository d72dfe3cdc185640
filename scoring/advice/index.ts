import type { Adviser } from './adviser.ts';
import { apiStyle } from './api-style.ts';
import { decomposition } from './decomposition.ts';
import { deliveryPipeline } from './delivery-pipeline.ts';
import { kubernetesObjects } from './kubernetes-objects.ts';
import { serviceMesh } from './service-mesh.ts';

/** The advisers of `application-readiness` from version 1.1 on, in the order in which results list them. */
export const advisers: readonly Adviser[] = [
  decomposition,
  apiStyle,
  serviceMesh,
  deliveryPipeline,
  kubernetesObjects,
];

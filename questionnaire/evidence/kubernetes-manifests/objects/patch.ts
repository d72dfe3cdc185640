import { at, itemsOf } from '../../parsing/datum.ts';
import type { ManifestObject } from './manifest-object.ts';

/** Whether it is a patch that Kustomize lays over a workload: without the selector that a workload needs, and without an image. What it leaves out is no default. */
export const isPatch = ({ kind, root }: ManifestObject): boolean =>
  (kind === 'Deployment' || kind === 'StatefulSet' || kind === 'DaemonSet') &&
  at(root, 'spec') !== undefined &&
  at(root, 'spec', 'selector') === undefined &&
  at(root, 'spec', 'containers') === undefined &&
  itemsOf(at(root, 'spec', 'template', 'spec', 'containers')).every((one) => at(one, 'image') === undefined);

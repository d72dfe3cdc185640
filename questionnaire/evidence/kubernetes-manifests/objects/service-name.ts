import type { ManifestObject } from './manifest-object.ts';

/** The name of the service that a workload runs: two versions of it side by side, as for blue/green, have one. */
export const serviceName = ({ name }: ManifestObject): string =>
  name.replace(/-(?:blue|green|canary|stable|next|preview|v\d+)$/, '');

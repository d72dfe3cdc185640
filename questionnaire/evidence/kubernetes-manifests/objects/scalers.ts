import { at, itemsOf, numberOf, type Place, textOf } from '../../parsing/datum.ts';
import type { ManifestObject, Part } from './manifest-object.ts';
import type { Manifests } from './manifests.ts';
import type { Pod } from './pod.ts';

/** What changes the number of copies of workloads by itself: a HorizontalPodAutoscaler or a ScaledObject. */
export interface Scaler extends Part {
  readonly targets: readonly Pod[];
  readonly target: Place | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** Where the least number stands, or else the most, or else the whole. */
  readonly place: Place;
  /** What its measures are called, such as `cpu`, `memory` or `cron`; other measures by the kind of their source. */
  readonly measures: readonly string[];
}

/** All scalers, with the workloads that they scale. */
export function scalersOf(manifests: Manifests): Scaler[] {
  return [
    ...manifests.of('HorizontalPodAutoscaler').map((object) => horizontal(object, manifests)),
    ...manifests.of('ScaledObject').map((object) => keda(object, manifests)),
  ];
}

function horizontal(object: ManifestObject, manifests: Manifests): Scaler {
  const spec = at(object.root, 'spec');
  const target = at(spec, 'scaleTargetRef');
  const least = at(spec, 'minReplicas');
  const measures = itemsOf(at(spec, 'metrics')).map(
    (metric) =>
      textOf(at(metric, 'resource', 'name')) ??
      textOf(at(metric, 'containerResource', 'name')) ??
      textOf(at(metric, 'type')) ??
      '',
  );
  return {
    object,
    about: object.about,
    target,
    targets: manifests.targeted(target, object.namespace),
    least: least ? numberOf(least) : 1,
    most: numberOf(at(spec, 'maxReplicas')),
    place: least ?? at(spec, 'maxReplicas') ?? spec ?? object.root,
    measures: measures.length > 0 ? measures : ['cpu'],
  };
}

function keda(object: ManifestObject, manifests: Manifests): Scaler {
  const spec = at(object.root, 'spec');
  const target = at(spec, 'scaleTargetRef');
  const least = at(spec, 'minReplicaCount');
  const most = at(spec, 'maxReplicaCount');
  return {
    object,
    about: object.about,
    target,
    targets: manifests.targeted(target, object.namespace),
    least: least ? numberOf(least) : 0,
    most: most ? numberOf(most) : 100,
    place: least ?? most ?? spec ?? object.root,
    measures: itemsOf(at(spec, 'triggers')).map((trigger) => textOf(at(trigger, 'type')) ?? ''),
  };
}

/** The least number of copies of a workload, by its scalers or else by its own replicas; `undefined` where it cannot be told. */
export function leastCopies(pod: Pod, scalers: readonly Scaler[]): number | undefined {
  const own = scalers.filter(({ targets }) => targets.includes(pod)).map(({ least }) => least);
  if (own.length > 0)
    return own.includes(undefined) ? undefined : Math.min(...own.map((least) => least ?? 0));
  const replicas = at(pod.object.root, 'spec', 'replicas');
  if (replicas) return numberOf(replicas);
  return pod.object.kind === 'DeploymentConfig' ? undefined : 1;
}

import { at, type Place, textOf } from '../../parsing/datum.ts';
import type { KindId } from './kinds.ts';
import { canShareNamespace, type ManifestObject } from './manifest-object.ts';
import { type Pod, podOf } from './pod.ts';
import type { Selector } from './selector.ts';

/** How many workloads of one kind and name are looked at, such as one for each environment. */
const MOST_OF_ONE_NAME = 50;

/** All objects that came together, and what belongs to what. */
export class Manifests {
  readonly objects: readonly ManifestObject[];
  readonly pods: readonly Pod[];
  /** Pods that run programs of the application, long or as jobs. */
  readonly own: readonly Pod[];
  readonly #podsByName = new Map<string, Pod[]>();
  readonly #byKind = new Map<KindId, ManifestObject[]>();

  constructor(objects: readonly ManifestObject[]) {
    this.objects = objects;
    for (const object of objects) {
      const same = this.#byKind.get(object.kind);
      if (same) same.push(object);
      else this.#byKind.set(object.kind, [object]);
    }
    this.pods = objects.flatMap((object) => podOf(object) ?? []);
    for (const pod of this.pods) {
      const key = `${pod.object.kind} ${pod.object.name}`;
      const same = this.#podsByName.get(key) ?? [];
      if (same.length < MOST_OF_ONE_NAME) same.push(pod);
      this.#podsByName.set(key, same);
    }
    this.own = this.pods.filter(({ backing }) => backing === undefined);
  }

  /** The objects of one kind. */
  of(kind: KindId): readonly ManifestObject[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The objects of one kind with a name, in a namespace that can be the same. */
  find(kind: KindId, name: string | undefined, namespace: string | undefined): readonly ManifestObject[] {
    if (name === undefined) return [];
    return this.of(kind).filter(
      (object) => object.name === name && canShareNamespace(object.namespace, namespace),
    );
  }

  /** The pods whose labels are selected, in a namespace that can be the same. */
  selected(selector: Selector, namespace: string | undefined): readonly Pod[] {
    return this.pods.filter(
      ({ labels, object }) => canShareNamespace(object.namespace, namespace) && selector.matches(labels),
    );
  }

  /** The pods of the workload that a reference with kind and name means; of very many of one name the first. */
  targeted(reference: Place | undefined, namespace: string | undefined): readonly Pod[] {
    const kind = textOf(at(reference, 'kind')) ?? 'Deployment';
    return (this.#podsByName.get(`${kind} ${textOf(at(reference, 'name'))}`) ?? []).filter(({ object }) =>
      canShareNamespace(object.namespace, namespace),
    );
  }
}

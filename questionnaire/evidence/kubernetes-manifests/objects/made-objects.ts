import { at, booleanOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { ManifestObject } from './manifest-object.ts';
import { startsPods } from './pod.ts';

/** The objects that the cluster made from others that were sent, such as the pods of a Deployment in a dump, and pods that build an image: they say again what their makers say, or nothing of the application. */
export function madeObjects(objects: readonly ManifestObject[]): ReadonlySet<ManifestObject> {
  const key = (kind: string | undefined, namespace: string | undefined, name: string | undefined): string =>
    JSON.stringify([kind, namespace, name]);
  const sent = new Set(
    objects.map(({ root, namespace, name }) => key(textOf(at(root, 'kind')), namespace, name)),
  );
  const isMaker = (owner: Place, { namespace }: ManifestObject): boolean =>
    booleanOf(at(owner, 'controller')) === true &&
    (textOf(at(owner, 'apiVersion'))?.startsWith('build.openshift.io/') === true ||
      sent.has(key(textOf(at(owner, 'kind')), namespace, textOf(at(owner, 'name')))));
  return new Set(
    objects.filter(
      (object) =>
        startsPods(object.kind) &&
        itemsOf(at(object.root, 'metadata', 'ownerReferences')).some((owner) => isMaker(owner, object)),
    ),
  );
}

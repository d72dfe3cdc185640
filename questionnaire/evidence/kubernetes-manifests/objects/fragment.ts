import type { EvidenceFile } from '../../evidence-file.ts';
import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type ManifestObject, shownName } from './manifest-object.ts';

/** Fields of a container that no other tool's list of containers has. */
const telling = [
  'imagePullPolicy',
  'securityContext',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'volumeMounts',
  'envFrom',
  'resources',
];

/** A part of an object without a kind in which containers of a pod stand: a template, a pod or its list of containers; else `undefined`. */
export function fragmentOf(
  file: EvidenceFile,
  root: Place,
  fromParameters: ReadonlySet<Place>,
): ManifestObject | undefined {
  const spec = podSpecOf(root);
  const first = itemsOf(at(spec, 'containers'))[0];
  if (!spec || !first) return undefined;
  const name = textOf(at(root, 'metadata', 'name')) ?? textOf(at(first, 'name')) ?? '';
  const metadata = at(root, 'spec', 'template', 'metadata') ?? at(root, 'metadata');
  const entries = new Map([['spec', spec], ...(metadata ? [['metadata', metadata] as const] : [])]);
  return {
    file,
    // What stands outside every spec may be cut out of a longer one.
    root:
      root.datum.kind === 'list' || spec === root
        ? spec
        : { line: root.line, datum: { kind: 'mapping', entries } },
    kind: 'Fragment',
    name,
    namespace: undefined,
    about: `Fragment "${shownName(name) || 'without a name'}"`,
    fromParameters,
  };
}

function podSpecOf(root: Place): Place | undefined {
  if (root.datum.kind === 'list')
    return areContainers(root)
      ? { line: root.line, datum: { kind: 'mapping', entries: new Map([['containers', root]]) } }
      : undefined;
  const places = [
    at(root, 'spec', 'template', 'spec'),
    at(root, 'template', 'spec'),
    at(root, 'spec'),
    root,
  ].filter((place) => place !== undefined);
  return places.find((place) => areContainers(at(place, 'containers')));
}

function areContainers(list: Place | undefined): boolean {
  const items = itemsOf(list);
  return (
    items.length > 0 &&
    items.every(
      (item) => textOf(at(item, 'image')) !== undefined && textOf(at(item, 'name')) !== undefined,
    ) &&
    items.some(
      (item) =>
        telling.some((key) => at(item, key)) ||
        itemsOf(at(item, 'ports')).some((port) => at(port, 'containerPort')),
    )
  );
}

import type { EvidenceFile } from './evidence-file.ts';
import { collectObjects } from './kubernetes-manifests/objects/collect-objects.ts';
import { fragmentOf } from './kubernetes-manifests/objects/fragment.ts';
import { madeObjects } from './kubernetes-manifests/objects/made-objects.ts';
import type { ManifestObject } from './kubernetes-manifests/objects/manifest-object.ts';
import { Manifests } from './kubernetes-manifests/objects/manifests.ts';
import { isPatch } from './kubernetes-manifests/objects/patch.ts';
import { podOf } from './kubernetes-manifests/objects/pod.ts';
import { Report } from './kubernetes-manifests/report.ts';
import type { Topic } from './kubernetes-manifests/topic.ts';
import { account } from './kubernetes-manifests/topics/account.ts';
import { availability } from './kubernetes-manifests/topics/availability.ts';
import { configuration } from './kubernetes-manifests/topics/configuration.ts';
import { confinement } from './kubernetes-manifests/topics/confinement.ts';
import { delivery } from './kubernetes-manifests/topics/delivery.ts';
import { disruption } from './kubernetes-manifests/topics/disruption.ts';
import { entry } from './kubernetes-manifests/topics/entry.ts';
import { host } from './kubernetes-manifests/topics/host.ts';
import { images } from './kubernetes-manifests/topics/images.ts';
import { lifecycle } from './kubernetes-manifests/topics/lifecycle.ts';
import { machine } from './kubernetes-manifests/topics/machine.ts';
import { mesh } from './kubernetes-manifests/topics/mesh.ts';
import { network } from './kubernetes-manifests/topics/network.ts';
import { observation } from './kubernetes-manifests/topics/observation.ts';
import { overview } from './kubernetes-manifests/topics/overview.ts';
import { ports } from './kubernetes-manifests/topics/ports.ts';
import { probes } from './kubernetes-manifests/topics/probes.ts';
import { release } from './kubernetes-manifests/topics/release.ts';
import { resources } from './kubernetes-manifests/topics/resources.ts';
import { rights } from './kubernetes-manifests/topics/rights.ts';
import { scaling } from './kubernetes-manifests/topics/scaling.ts';
import { secrets } from './kubernetes-manifests/topics/secrets.ts';
import { securityContext } from './kubernetes-manifests/topics/security-context.ts';
import { spelling } from './kubernetes-manifests/topics/spelling.ts';
import { spread } from './kubernetes-manifests/topics/spread.ts';
import { storage } from './kubernetes-manifests/topics/storage.ts';
import { update } from './kubernetes-manifests/topics/update.ts';
import { at, isGiven, itemsOf, textOf } from './parsing/datum.ts';
import type { EvidenceReader, Notice } from './reader.ts';

/** How many objects, containers and volumes are read together; each is compared with others, so that time grows faster than their number. */
const MOST_PARTS = 2000;

const topics: readonly Topic[] = [
  availability,
  scaling,
  update,
  release,
  disruption,
  spread,
  probes,
  lifecycle,
  account,
  securityContext,
  confinement,
  host,
  machine,
  resources,
  images,
  ports,
  storage,
  network,
  configuration,
  secrets,
  rights,
  mesh,
  entry,
  observation,
  delivery,
  overview,
  spelling,
];

/** Reads objects of Kubernetes and OpenShift: all files together, so that a selector finds its pods in another file. */
export const kubernetesManifests: EvidenceReader = {
  id: 'kubernetes-manifests',
  title: 'Kubernetes and OpenShift manifests',
  fields: topics.flatMap(({ fields }) => fields),
  recognises: (file) =>
    file.data.documents.some((document) => {
      const kind = textOf(at(document, 'kind'));
      if (kind === undefined) return fragmentOf(file, document, new Set()) !== undefined;
      // A kubeconfig holds credentials, and nothing that is asked about.
      return (
        kind !== '' &&
        kind !== 'Config' &&
        ['apiVersion', 'spec', 'items', 'objects'].some((key) => isGiven(at(document, key)))
      );
    }),
  read(files) {
    const collected = files.map(collectObjects);
    const notices: Notice[] = collected.flatMap((one) => one.notices);
    const all = collected.flatMap((one) => one.objects);
    const made = madeObjects(all);
    const patches = all.filter(isPatch);
    const objects = all.filter((object) => !made.has(object) && !isPatch(object));
    const read = upToMost(objects);
    const [next] = objects.slice(read.length);
    if (next)
      notices.push({
        file: next.file.name,
        line: next.root.line,
        code: 'too-many-objects',
        detail: `Of ${objects.length} objects ${read.length} are read, up to here. Send those of one application at a time.`,
      });
    const report = new Report();
    const manifests = new Manifests(read);
    for (const topic of topics) topic.read(manifests, report);
    const { findings, notices: told } = report.reading();
    return {
      findings,
      notices: [
        ...notices,
        ...tellOfMade(made),
        ...patches.map(tellOfPatch),
        ...tellOfDoubles(read, files),
        ...told,
      ],
    };
  },
};

function upToMost(objects: readonly ManifestObject[]): readonly ManifestObject[] {
  let parts = 0;
  const end = objects.findIndex((object) => {
    const pod = podOf(object);
    parts += 1 + (pod?.containers.length ?? 0) + itemsOf(at(pod?.spec, 'volumes')).length;
    return parts > MOST_PARTS;
  });
  return end < 0 ? objects : objects.slice(0, end);
}

const tellOfPatch = ({ file, root, about }: ManifestObject): Notice => ({
  file: file.name,
  line: root.line,
  code: 'patch',
  detail: `${about} has neither a selector nor an image, so it is a patch of another manifest and is not read by itself. Send the output of \`kustomize build\`.`,
});

function tellOfMade(made: ReadonlySet<ManifestObject>): Notice[] {
  return [...Map.groupBy(made, ({ file }) => file.name)].map(([file, { length }]) => ({
    file,
    code: 'made-by-others',
    detail: `The cluster made ${length === 1 ? 'one object' : `${length} objects`} of this file from others, such as pods from their Deployment; what they say again is not read. Send such a pod alone to show what the platform set in it.`,
  }));
}

/** The same object twice is often one for test and one for production: both are read, and where they differ both show. */
function tellOfDoubles(objects: readonly ManifestObject[], files: readonly EvidenceFile[]): Notice[] {
  const place = new Map(files.map((file, index) => [file, index]));
  const seen = new Set<string>();
  return objects
    .toSorted((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.root.line - b.root.line)
    .flatMap(({ kind, about, name, file, root }) => {
      const key = `${kind} ${about}`;
      if (kind === 'Fragment' || name === '' || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      const detail = `${about} stands in what was sent more than once. Each is read; send one of them to see it alone.`;
      return [{ file: file.name, line: root.line, code: 'duplicate-object', detail }];
    });
}

import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type ImageReference, imageReference } from '../../parsing/image-reference.ts';
import type { Container, Pod } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** Which image each container runs, and from where it comes. */
export const images: Topic = {
  fields: [
    ...readinessFields(
      ['image-registry', 'image of a container; imagePullSecrets of a pod', 'hinted'],
      ['database-kind', 'image of a container', 'hinted'],
      ['database-place', 'image of a container', 'hinted'],
    ),
    ...hardeningFields(['current-image-version-is-run', 'image of a container', 'stated']),
  ],
  read(manifests, report) {
    for (const pod of manifests.pods) {
      database(pod, report);
      for (const container of pod.containers) {
        const place = at(container.place, 'image');
        const name = textOf(place)?.trim() ?? '';
        const reference = imageReference(name);
        if (!place || !reference) {
          tellOfUnread(container, place, name, report);
          continue;
        }
        version(container, place, reference, report);
        if (!pod.backing && (container.role === 'long-running' || container.role === 'job'))
          registry(container, place, reference, report);
      }
    }
  },
};

function tellOfUnread(container: Container, place: Place | undefined, name: string, report: Report): void {
  if (isSetByTrigger(container) || (name === '' && place)) return;
  report.notice(
    container,
    place ?? container.place,
    place ? 'value-left-open' : 'no-image',
    place
      ? 'The image is left open here, or its name is none. Send the file with the name filled in.'
      : `${container.about} names no image. Add it, or correct the spelling of its field.`,
  );
}

/** Whether OpenShift writes the image in when a new one is pushed. */
function isSetByTrigger({ pod, name }: Container): boolean {
  const { root, kind } = pod.object;
  const annotation = at(root, 'metadata', 'annotations', 'image.openshift.io/triggers');
  if (annotation) return (textOf(annotation) ?? '').includes(name);
  return (
    kind === 'DeploymentConfig' &&
    itemsOf(at(root, 'spec', 'triggers')).some(
      (trigger) =>
        textOf(at(trigger, 'type')) === 'ImageChange' &&
        itemsOf(at(trigger, 'imageChangeParams', 'containerNames')).some((one) => textOf(one) === name),
    )
  );
}

function version(container: Container, place: Place, { tag, digest }: ImageReference, report: Report): void {
  const question = 'current-image-version-is-run';
  if (!digest && isSetByTrigger(container)) return;
  const isNamed = digest !== undefined || (tag !== undefined && tag !== 'latest');
  report.hardening(container, place, {
    question,
    isRecommended: isNamed,
    sureness: isNamed ? 'hinted' : tag === undefined ? 'implied-by-default' : 'stated',
    because: isNamed
      ? 'The version is named; whether it is the current one has to be looked up in the registry.'
      : tag === undefined
        ? 'Without a tag the image is latest, which tells nobody what runs.'
        : 'The tag latest tells nobody what runs.',
  });
}

const publicRegistry =
  /^(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|registry\.k8s\.io|k8s\.gcr\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.access\.redhat\.com)$/;

function registry(container: Container, place: Place, reference: ImageReference, report: Report): void {
  const question = 'image-registry';
  const secret = at(container.pod.spec, 'imagePullSecrets', 0);
  const isBare = !(textOf(place) ?? '').includes('/');
  if (reference.registry === 'registry.redhat.io' || isSetByTrigger(container)) return;
  const isPublic = publicRegistry.test(reference.registry) && !secret;
  report.readiness(container, isPublic ? place : (secret ?? place), {
    question,
    answer: isPublic ? 'public-registry' : 'private-registry',
    sureness: 'hinted',
    because: isPublic
      ? isBare
        ? 'A name without a registry means Docker Hub, unless an ImageStream has that name.'
        : 'The registry lets anybody pull its public images, and no pull secret is named.'
      : secret
        ? 'A pull secret is named, so the registry asks for a login.'
        : 'The image comes from none of the well-known public registries; whether its registry asks for a login and keeps every version is for a person to say.',
  });
}

function database(pod: Pod, report: Report): void {
  const kind = pod.backing?.database;
  const first = pod.containers.find(({ role }) => role === 'long-running');
  const place = at(first?.place, 'image');
  if (!kind || !place) return;
  report.readiness(pod, place, {
    question: 'database-kind',
    answer: kind,
    sureness: 'hinted',
    because: `The image runs ${pod.backing.title}; whether it holds the main data is for a person to say.`,
  });
  report.readiness(pod, place, {
    question: 'database-place',
    answer: 'separate-host',
    sureness: 'hinted',
    because: `${pod.backing.title} runs in pods of its own.`,
  });
}

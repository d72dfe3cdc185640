import { at, booleanOf, isGiven, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type Subject, shownName } from '../objects/manifest-object.ts';
import type { Manifests } from '../objects/manifests.ts';
import type { Pod } from '../objects/pod.ts';
import { quantityOf } from '../objects/quantity.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** Where pods keep files. */
export const storage: Topic = {
  fields: readinessFields(
    ['local-files', 'volumes and volumeMounts of a pod', 'hinted'],
    ['storage-access-mode', 'accessModes of a PersistentVolumeClaim or volumeClaimTemplate', 'stated'],
    [
      'stored-gigabytes',
      'resources.requests.storage of a PersistentVolumeClaim or volumeClaimTemplate',
      'hinted',
    ],
  ),
  read(manifests, report) {
    for (const claim of manifests.of('PersistentVolumeClaim')) {
      const users = usersOf(manifests, claim.name, claim.namespace);
      size(claim, claim.root, report);
      if (!users.some(({ backing }) => backing)) access(claim, claim.root, users, report);
    }
    for (const pod of manifests.pods) {
      for (const template of itemsOf(at(pod.object.root, 'spec', 'volumeClaimTemplates'))) {
        const name = shownName(textOf(at(template, 'metadata', 'name')) ?? '');
        const subject = { object: pod.object, about: `${pod.about}, claim "${name || 'without a name'}"` };
        size(subject, template, report);
        if (!pod.backing) access(subject, template, [], report);
      }
      if (!pod.backing && !pod.isJob) files(manifests, pod, report);
    }
  },
};

const claimOf = (volume: Place): string | undefined =>
  textOf(at(volume, 'persistentVolumeClaim', 'claimName'));

const usersOf = (manifests: Manifests, name: string, namespace: string | undefined): Pod[] =>
  manifests.pods.filter(
    ({ spec, object }) =>
      (object.namespace ?? namespace) === (namespace ?? object.namespace) &&
      itemsOf(at(spec, 'volumes')).some((volume) => claimOf(volume) === name),
  );

function size(subject: Subject, claim: Place, report: Report): void {
  const place = at(claim, 'spec', 'resources', 'requests', 'storage');
  const gigabytes = Math.ceil((quantityOf(place) ?? Number.NaN) / 2 ** 30);
  if (!place || !(gigabytes <= 1_000_000)) return;
  report.readiness(subject, place, {
    question: 'stored-gigabytes',
    answer: gigabytes,
    sureness: 'hinted',
    because: 'The volume may hold this much; less may be stored.',
  });
}

const modes = [
  [
    'ReadWriteMany',
    'many-writers',
    'hinted',
    'The claim lets pods on several nodes write; whether they do is for a person to say.',
  ],
  ['ReadWriteOncePod', 'one-writer', 'stated', 'The claim lets one single pod use the files.'],
  ['ReadWriteOnce', 'one-writer', 'hinted', 'The claim lets the pods of one node use the files.'],
  ['ReadOnlyMany', 'many-readers', 'hinted', 'The claim lets pods of several nodes read.'],
] as const;

function access(subject: Subject, claim: Place, users: readonly Pod[], report: Report): void {
  const list = at(claim, 'spec', 'accessModes');
  const items = itemsOf(list);
  for (const [mode, answer, sureness, because] of modes) {
    const place = items.find((item) => textOf(item) === mode);
    if (!place) continue;
    report.readiness(subject, place, { question: 'storage-access-mode', answer, sureness, because });
    const many = users.find(
      ({ object }) => object.kind === 'Deployment' && Number(textOf(at(object.root, 'spec', 'replicas'))) > 1,
    );
    if (many && answer === 'one-writer')
      report.notice(
        subject,
        place,
        'contradiction',
        `${many.about} runs several copies, which on different nodes cannot share this claim. Use ReadWriteMany, or a StatefulSet.`,
      );
    return;
  }
  if (isGiven(list))
    report.notice(
      subject,
      list ?? claim,
      'unexpected-value',
      `${subject.about} has an access mode that Kubernetes does not know. Correct it.`,
    );
}

/** The kinds of places in the order of the options: the last that is true is the answer. */
function files(manifests: Manifests, pod: Pod, report: Report): void {
  const kinds: { readonly answer: string; readonly place: Place; readonly because: string }[] = [];
  for (const volume of itemsOf(at(pod.spec, 'volumes'))) {
    if (!isWritten(pod, textOf(at(volume, 'name')))) continue;
    const claim = claimOf(volume);
    if (at(volume, 'emptyDir') || at(volume, 'ephemeral'))
      kinds.push({
        answer: 'temporary-only',
        place: volume,
        because: 'An emptyDir is mounted, whose files end with the pod.',
      });
    if (at(volume, 'nfs') || at(volume, 'cifs'))
      kinds.push({
        answer: 'shared-storage',
        place: at(volume, 'nfs') ?? volume,
        because: 'A network share is mounted.',
      });
    if (claim !== undefined) {
      const isShared = manifests
        .find('PersistentVolumeClaim', claim, pod.object.namespace)
        .some(({ root }) =>
          itemsOf(at(root, 'spec', 'accessModes')).some((mode) => textOf(mode) === 'ReadWriteMany'),
        );
      kinds.push({
        answer: isShared ? 'shared-storage' : 'local-disk',
        place: at(volume, 'persistentVolumeClaim') ?? volume,
        because: isShared
          ? 'A volume that several nodes can write is mounted.'
          : 'A persistent volume is mounted, and nothing that was sent says that nodes share it.',
      });
    }
  }
  for (const template of itemsOf(at(pod.object.root, 'spec', 'volumeClaimTemplates')))
    kinds.push({
      answer: 'local-disk',
      place: template,
      because: 'Each copy has a persistent volume of its own.',
    });
  for (const answer of ['local-disk', 'shared-storage', 'temporary-only']) {
    const found = kinds.find((kind) => kind.answer === answer);
    if (!found) continue;
    report.readiness(pod, found.place, {
      question: 'local-files',
      answer,
      sureness: 'hinted',
      because: found.because,
    });
    return;
  }
}

const isWritten = (pod: Pod, name: string | undefined): boolean =>
  pod.containers.some(({ place }) =>
    itemsOf(at(place, 'volumeMounts')).some(
      (mount) => textOf(at(mount, 'name')) === name && booleanOf(at(mount, 'readOnly')) !== true,
    ),
  );

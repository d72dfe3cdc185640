import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { environmentPrograms } from './image-inspect/environment-programs.ts';
import { environmentSecrets } from './image-inspect/environment-secrets.ts';
import { history } from './image-inspect/history.ts';
import { historyFields } from './image-inspect/history-fields.ts';
import { imageConfig, imageConfigFields } from './image-inspect/image-config.ts';
import { imageFacts, imageFactsFields } from './image-inspect/image-facts.ts';
import { at, itemsOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import type { Shown } from './parsing/shown.ts';
import type { EvidenceReader, Notice } from './reader.ts';

/** An image as Docker or Podman inspects it, or the configuration of one, as `skopeo inspect --config` and registries give it. */
function isInspected(place: Place): boolean {
  if (place.datum.kind !== 'mapping' || at(place, 'HostConfig') || at(place, 'State')) return false;
  const isLocal = at(place, 'RootFS') !== undefined && at(place, 'Architecture') !== undefined;
  return isLocal || (at(place, 'rootfs') !== undefined && at(place, 'architecture') !== undefined);
}

/** An image in a registry as `skopeo inspect` describes it, without its user, ports and command. */
const isDescribed = (place: Place): boolean =>
  ['Digest', 'Layers', 'Architecture'].every((key) => at(place, key) !== undefined);

const isImage = (place: Place): boolean => isInspected(place) || isDescribed(place);

/** The members of all documents of a file: of lists their items, and else themselves. */
const membersOf = (file: EvidenceFile): readonly Place[] =>
  file.data.documents.flatMap((document) =>
    document.datum.kind === 'list' ? itemsOf(document) : [document],
  );

/** Reads what `docker image inspect`, `podman image inspect` and `skopeo inspect` print, the latter with and without `--config. */
export const imageInspect: EvidenceReader = {
  id: 'image-inspect',
  title: 'Inspected images (docker image inspect, podman image inspect, skopeo inspect)',
  fields: [...imageConfigFields, ...imageFactsFields, ...historyFields('History')],
  recognises: (file) => file.data.format === 'json' && membersOf(file).some(isImage),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  membersOf(file)
    .filter(isImage)
    .flatMap((image) =>
      isInspected(image)
        ? findingsAbout(file, `image ${nameOf(image)}`, inspected(image))
        : findingsAbout(file, `image ${textOf(at(image, 'Name')) ?? nameOf(image)}`, described(image)),
    );

function inspected(image: Place): readonly Shown[] {
  const config = at(image, 'Config') ?? at(image, 'config');
  return [
    ...(config ? imageConfig(config) : []),
    ...imageFacts(image, at(config, 'Labels')),
    ...history(at(image, 'History') ?? at(image, 'history')),
  ];
}

const described = (image: Place): readonly Shown[] => [
  ...imageFacts(image, at(image, 'Labels')),
  ...environmentSecrets(at(image, 'Env')),
  ...environmentPrograms(at(image, 'Env')),
];

const nameOf = (image: Place): string =>
  textOf(at(image, 'RepoTags', 0)) ??
  textOf(at(image, 'RepoDigests', 0)) ??
  textOf(at(image, 'Id'))?.slice(0, 19) ??
  `of line ${image.line}`;

function noticesOf(file: EvidenceFile): readonly Notice[] {
  return membersOf(file)
    .filter((member) => !isImage(member))
    .map(({ line }) => ({
      file: file.name,
      line,
      code: 'not-an-image',
      detail: 'This is no inspected image and is passed over. Send containers in a file of their own.',
    }));
}

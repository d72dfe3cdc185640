import { application, applicationFields, isWindows } from './docker-inspect/application.ts';
import { confinement, confinementFields } from './docker-inspect/confinement.ts';
import { limitFields, limits } from './docker-inspect/limits.ts';
import { mountFields, mounts } from './docker-inspect/mounts.ts';
import { operation, operationFields } from './docker-inspect/operation.ts';
import { sharing, sharingFields } from './docker-inspect/sharing.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, isGiven, itemsOf, numberOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import type { EvidenceReader, Notice } from './reader.ts';

const isContainer = (place: Place): boolean =>
  at(place, 'HostConfig')?.datum.kind === 'mapping' && at(place, 'Id') !== undefined;

/** The members of all documents of a file: of lists their items, and else themselves. */
const membersOf = (file: EvidenceFile): readonly Place[] =>
  file.data.documents.flatMap((document) =>
    document.datum.kind === 'list' ? itemsOf(document) : [document],
  );

/** Reads the containers that `docker inspect` and `podman inspect` print. */
export const dockerInspect: EvidenceReader = {
  id: 'docker-inspect',
  title: 'Inspected containers (docker inspect, podman inspect)',
  fields: [
    ...confinementFields,
    ...mountFields,
    ...sharingFields,
    ...limitFields,
    ...operationFields,
    ...applicationFields,
  ],
  recognises: (file) => file.data.format === 'json' && membersOf(file).some(isContainer),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

/** How many containers of one file are read; an application has fewer. */
const MOST_CONTAINERS = 500;

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  membersOf(file)
    .filter(isContainer)
    .slice(0, MOST_CONTAINERS)
    .flatMap((container) =>
      findingsAbout(file, `container "${nameOf(container)}"`, [
        ...(isWindows(container) ? [] : runtime(container)),
        ...application(container),
      ]),
    );

/** What the rows of the runtime ask of a container of Linux. */
const runtime = (container: Place) => [
  ...confinement(container),
  ...mounts(container),
  ...sharing(container),
  ...limits(container),
  ...operation(container),
];

const nameOf = (container: Place): string =>
  textOf(at(container, 'Name'))?.replace(/^\//, '') || (textOf(at(container, 'Id')) ?? '').slice(0, 12);

function noticesOf(file: EvidenceFile): readonly Notice[] {
  const members = membersOf(file);
  const notices = members.flatMap((member) =>
    !isContainer(member)
      ? passedOver(file, member)
      : isWindows(member)
        ? ofWindows(file, member)
        : unexpected(file, member),
  );
  const next = members.filter(isContainer)[MOST_CONTAINERS];
  if (!next) return notices;
  const detail = `Only the first ${MOST_CONTAINERS} containers are read. Send those of one application.`;
  return [...notices, { file: file.name, line: next.line, code: 'too-many-containers', detail }];
}

function passedOver({ name }: EvidenceFile, member: Place): readonly Notice[] {
  const kind = kindOf(member);
  const advice = kind === 'an image' ? ' Send what `docker image inspect` prints in a file of its own.' : '';
  const detail = `This is ${kind}, which is passed over.${advice}`;
  return [{ file: name, line: member.line, code: 'not-a-container', detail }];
}

function ofWindows({ name }: EvidenceFile, { line }: Place): readonly Notice[] {
  const detail =
    'This is a container of Windows, and the rows about the runtime are about Linux. None of them is judged.';
  return [{ file: name, line, code: 'windows-container', detail }];
}

/** Numbers of `HostConfig`; a text in their place was put there by hand. */
const numbers = ['Memory', 'NanoCpus', 'CpuShares', 'CpuQuota', 'PidsLimit'];

const unexpected = ({ name }: EvidenceFile, container: Place): readonly Notice[] =>
  numbers.flatMap((key) => {
    const place = at(container, 'HostConfig', key);
    if (!isGiven(place) || numberOf(place) !== undefined) return [];
    const detail = `${key} is no number. Send the file as Docker or Podman printed it, or answer by hand.`;
    return [{ file: name, line: place?.line ?? container.line, code: 'unexpected-value', detail }];
  });

function kindOf(member: Place): string {
  if (at(member, 'RootFS')) return 'an image';
  if (at(member, 'IPAM')) return 'a network';
  return at(member, 'Mountpoint') ? 'a volume' : 'no inspected container';
}

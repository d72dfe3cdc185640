import { daemonFields, daemonState } from './docker-info/daemon-state.ts';
import { serverVersion, versionFields } from './docker-info/server-version.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, isGiven, itemsOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import { isOtherFormat, type OtherFormat, otherFormatNotice } from './parsing/other-format.ts';
import type { EvidenceReader, Notice } from './reader.ts';

const isInfo = (place: Place): boolean =>
  at(place, 'DockerRootDir') !== undefined ||
  (at(place, 'ServerVersion') !== undefined && at(place, 'Driver') !== undefined) ||
  at(place, 'ServerErrors') !== undefined;

const isVersion = (place: Place): boolean =>
  at(place, 'Client', 'ApiVersion') !== undefined || at(place, 'Server', 'ApiVersion') !== undefined;

const text: OtherFormat = {
  pattern: /^ *Server Version: \S[\s\S]{0,500}^ *Storage Driver: /m,
  name: 'what `docker info` prints for people',
  advice: "Run `docker info --format '{{json .}}'`, and send that.",
};

/** Reads what `docker info` and `docker version` print with `--format json`. */
export const dockerInfo: EvidenceReader = {
  id: 'docker-info',
  title: 'State and version of the Docker daemon (docker info, docker version)',
  fields: [...daemonFields, ...versionFields],
  recognises: (file) =>
    isOtherFormat(file, text) ||
    (file.data.format === 'json' && file.data.documents.some((place) => isInfo(place) || isVersion(place))),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  file.data.documents.flatMap((document, index, { length }) => {
    const host = textOf(at(document, 'Name'));
    const place = length > 1 ? ` ${index + 1} of the file` : '';
    const about = host ? `Docker daemon of "${host}"` : `Docker daemon${place}`;
    if (isVersion(document)) return findingsAbout(file, about, serverVersion(document));
    return isInfo(document) ? findingsAbout(file, about, daemonState(document)) : [];
  });

function noticesOf(file: EvidenceFile): readonly Notice[] {
  if (isOtherFormat(file, text)) return otherFormatNotice(file, text);
  return file.data.documents.flatMap((document): readonly Notice[] => {
    const silent =
      itemsOf(at(document, 'ServerErrors')).length > 0 ||
      (isVersion(document) && !isGiven(at(document, 'Server')));
    if (silent) {
      const detail = 'The client did not reach the daemon. Run the command on the host, as root.';
      return [{ file: file.name, line: document.line, code: 'no-answer-of-the-daemon', detail }];
    }
    if (isInfo(document) || isVersion(document)) return [];
    const detail = 'This is no output of `docker info` or `docker version`, and is passed over.';
    return [{ file: file.name, line: document.line, code: 'not-of-this-kind', detail }];
  });
}

import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, isGiven, itemsOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import { isOtherFormat, type OtherFormat, otherFormatNotice } from './parsing/other-format.ts';
import type { EvidenceReader, Notice } from './reader.ts';
import { artifact, artifactFields, resultsShown } from './trivy/artifact.ts';
import { misconfigurationFields, misconfigurations } from './trivy/misconfigurations.ts';

/** A part of a report that has results: an artefact, or an object of a cluster. */
interface Part {
  readonly place: Place;
  readonly name: string;
  readonly isImage: boolean;
  readonly results: readonly Place[];
}

const isReport = (place: Place): boolean =>
  at(place, 'SchemaVersion') !== undefined && at(place, 'ArtifactName') !== undefined;

const isCluster = (place: Place): boolean =>
  at(place, 'ClusterName') !== undefined && clusterLists.some((key) => at(place, key) !== undefined);

/** Lists of the objects of a cluster, as `trivy k8s` has called them. */
const clusterLists = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];

const isResult = (place: Place): boolean =>
  at(place, 'Target') !== undefined &&
  ['Type', 'Class', 'Vulnerabilities', 'Misconfigurations'].some((key) => at(place, key) !== undefined);

/** Before version 0.20 a report was the bare list of its results. */
const isOldReport = ({ datum }: Place): boolean => datum.kind === 'list' && datum.items.some(isResult);

const table: OtherFormat = {
  pattern: /^Total: \d+ \(UNKNOWN: \d+|^Tests: \d+ \(SUCCESSES: \d+/m,
  name: 'the table that Trivy prints for people',
  advice: 'Run Trivy again with `--format json`, and send that.',
};

/** Reads reports of Trivy in JSON: on an image, a folder or a cluster, of all versions. */
export const trivy: EvidenceReader = {
  id: 'trivy',
  title: 'Reports of Trivy (trivy image, config, fs and k8s with --format json)',
  fields: [...artifactFields, ...misconfigurationFields],
  recognises: (file) =>
    isOtherFormat(file, table) ||
    (file.data.format === 'json' &&
      file.data.documents.some((place) => isReport(place) || isCluster(place) || isOldReport(place))),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  isOtherFormat(file, table)
    ? []
    : file.data.documents.flatMap(partsOf).flatMap((part) => ofPart(file, part));

function partsOf(document: Place): readonly Part[] {
  if (isCluster(document))
    return clusterLists
      .flatMap((key) => itemsOf(at(document, key)))
      .map((place) => ({
        place,
        name: `${textOf(at(place, 'Kind')) ?? 'object'} "${textOf(at(place, 'Name')) ?? ''}" of project "${
          textOf(at(place, 'Namespace')) ?? ''
        }"`,
        isImage: false,
        results: itemsOf(at(place, 'Results')),
      }));
  const old = isOldReport(document);
  const results = old ? itemsOf(document) : itemsOf(at(document, 'Results'));
  const first = textOf(at(results[0], 'Target')) ?? '';
  // Reports on folders hold an empty configuration of an image too.
  const type = textOf(at(document, 'ArtifactType'));
  const isImage = old
    ? /\((?:[\w.-]+ )+[\w.]+\)$/.test(first)
    : type === 'container_image' || (type === undefined && isGiven(at(document, 'Metadata', 'ImageConfig')));
  const written = textOf(at(document, 'ArtifactName')) ?? first.replace(/ \(.*$/, '');
  return [{ place: document, name: isImage ? `image ${written}` : `scan of ${written}`, isImage, results }];
}

/** Misconfigurations are about the file that is their target, everything else about the whole. */
function ofPart(file: EvidenceFile, { place, name, isImage, results }: Part): readonly Finding[] {
  const about = [...(isImage ? artifact(place) : []), ...resultsShown(results, isImage)];
  const targets = new Map<string, Place[]>();
  for (const result of results) {
    const target = textOf(at(result, 'Target')) ?? '';
    targets.set(target, [...(targets.get(target) ?? []), result]);
  }
  return [
    ...findingsAbout(file, name, about),
    ...[...targets].flatMap(([target, own]) =>
      findingsAbout(file, target === '' ? name : `${name}, ${target}`, own.flatMap(misconfigurations)),
    ),
  ];
}

function noticesOf(file: EvidenceFile): readonly Notice[] {
  if (isOtherFormat(file, table)) return otherFormatNotice(file, table);
  return file.data.documents
    .filter((document) => partsOf(document).every(({ results }) => results.length === 0))
    .map(({ line }) => ({
      file: file.name,
      line,
      code: 'no-results',
      detail: 'The report holds no results: nothing was found, or the scanners had nothing to look at.',
    }));
}

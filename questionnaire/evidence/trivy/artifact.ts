import { history } from '../image-inspect/history.ts';
import { historyFields } from '../image-inspect/history-fields.ts';
import { imageConfig, imageConfigFields } from '../image-inspect/image-config.ts';
import { at, booleanOf, itemsOf, numberOf, type Place, textOf } from '../parsing/datum.ts';
import { answer, row } from '../parsing/fields.ts';
import { disproof, hardening, readiness, type Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { operatingSystem } from '../software/operating-system.ts';
import { type Package, packageFields, packagesShown } from '../software/packages-shown.ts';
import { processorShown } from '../software/processor-shown.ts';

/** What a report on an image can tell beside misconfigurations. */
export const artifactFields: readonly EvidenceField[] = [
  ...imageConfigFields.map((field) => ({
    ...field,
    field: field.field.replaceAll('Config.', 'Metadata.ImageConfig.config.'),
  })),
  ...historyFields('Metadata.ImageConfig.history'),
  ...packageFields('Results[].Packages'),
  row('images-are-scanned', 'that there is a report, CreatedAt', 'hinted'),
  row('images-are-rebuilt-for-patches', 'Vulnerabilities[].FixedVersion', 'hinted'),
  row('build-files-hold-no-secrets', 'Results of class secret', 'hinted'),
  answer('containerfile-practices', 'Results of class secret'),
  answer('image-scanning', 'that there is a report'),
  answer('container-status', 'that there is an image'),
  answer('image-size-megabytes', 'Metadata.Size', 'stated'),
  answer('cpu-architecture', 'Metadata.ImageConfig.architecture', 'stated'),
  answer('operating-system', 'Metadata.OS'),
];

/** What a report shows of an image: its configuration, its system, and that it was scanned. */
export function artifact(report: Place): readonly Shown[] {
  const metadata = at(report, 'Metadata');
  const config = at(metadata, 'ImageConfig', 'config');
  const created = at(report, 'CreatedAt');
  const day = /^\d{4}-\d\d-\d\d/.exec(textOf(created) ?? '')?.[0];
  const size = at(metadata, 'Size');
  const bytes = numberOf(size) ?? 0;
  return [
    hardening(
      'images-are-scanned',
      true,
      created ?? report,
      `This image was scanned${day ? ` on ${day}` : ''}; each needs a report of the last month.`,
      'hinted',
    ),
    readiness(
      'image-scanning',
      'reported',
      report,
      'There is a report; whether it stops a release is not in it.',
    ),
    readiness(
      'container-status',
      'image-built',
      report,
      'There is an image; whether people work with it is not in it.',
    ),
    ...(config ? imageConfig(config) : []),
    ...history(at(metadata, 'ImageConfig', 'history')),
    ...processorShown(at(metadata, 'ImageConfig', 'architecture')),
    ...(size && bytes > 0 && bytes < 1e12
      ? [
          readiness(
            'image-size-megabytes',
            Math.max(1, Math.round(bytes / 1e6)),
            size,
            `The image has ${bytes} bytes.`,
            'stated',
          ),
        ]
      : []),
    ...systemOf(at(metadata, 'OS')),
    ...systemOfTarget(at(report, 0, 'Target')),
  ];
}

function systemOf(system: Place | undefined): readonly Shown[] {
  const ended = at(system, 'EOSL');
  if (ended && booleanOf(ended) === true) {
    const because = 'Trivy says that the system of the image gets no more security fixes.';
    return [readiness('operating-system', 'linux-end-of-life', ended, because)];
  }
  const name = at(system, 'Name');
  const known = operatingSystem(`${textOf(at(system, 'Family')) ?? ''} ${textOf(name) ?? ''}`);
  return name && known ? [readiness('operating-system', known.answer, name, known.because)] : [];
}

/** Before version 0.20 the system stands behind the name of the image, as in `forms:1 (alpine 3.10.2)`. */
function systemOfTarget(target: Place | undefined): readonly Shown[] {
  const known = operatingSystem(/\(([^()]{1,60})\)$/.exec(textOf(target) ?? '')?.[1] ?? '');
  return target && known ? [readiness('operating-system', known.answer, target, known.because)] : [];
}

/** What the results of a report show: secrets, vulnerabilities with a fix, and packages. */
export function resultsShown(results: readonly Place[], isImage: boolean): readonly Shown[] {
  return [
    ...secrets(results),
    ...(isImage ? fixes(results) : []),
    ...packagesShown(results.flatMap(packagesOf), isImage),
  ];
}

function secrets(results: readonly Place[]): readonly Shown[] {
  const found = results.flatMap((result) => itemsOf(at(result, 'Secrets')));
  const [first] = found;
  if (!first) return [];
  const place = at(first, 'RuleID') ?? first;
  const because = `Trivy found what looks like a secret (${found.length} in all); look whether it opens anything.`;
  return [
    hardening('build-files-hold-no-secrets', false, place, because, 'hinted'),
    disproof('containerfile-practices', 'no-secrets', place, because),
  ];
}

function fixes(results: readonly Place[]): readonly Shown[] {
  if (results.length === 0) return [];
  const question = 'images-are-rebuilt-for-patches';
  const fixed = results
    .flatMap((result) => itemsOf(at(result, 'Vulnerabilities')))
    .flatMap((one) => at(one, 'FixedVersion') ?? [])
    .filter((place) => (textOf(place) ?? '') !== '');
  const [first] = fixed;
  if (first) {
    const because = `A fixed version, which the image does not have, exists for at least one vulnerability (${fixed.length} in all).`;
    return [hardening(question, false, first, because, 'hinted')];
  }
  const system = results.find((result) => textOf(at(result, 'Class')) === 'os-pkgs');
  const because = 'No vulnerability of the report has a fixed version.';
  return system ? [hardening(question, true, system, because, 'hinted')] : [];
}

/** Without `--list-all-pkgs` only vulnerable packages are known. */
function packagesOf(result: Place): readonly Package[] {
  const ecosystem = textOf(at(result, 'Type')) ?? '';
  const listed = itemsOf(at(result, 'Packages'));
  return [...listed, ...itemsOf(at(result, 'Vulnerabilities'))].flatMap((one) => {
    const name = at(one, 'Name') ?? at(one, 'PkgName');
    const version = textOf(at(one, 'Version')) ?? textOf(at(one, 'InstalledVersion')) ?? '';
    const text = textOf(name);
    return name && text ? [{ name: text, version, ecosystem, place: name }] : [];
  });
}

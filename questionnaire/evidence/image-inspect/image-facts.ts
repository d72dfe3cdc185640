import { at, entriesOf, numberOf, type Place, textOf } from '../parsing/datum.ts';
import { answer } from '../parsing/fields.ts';
import { readiness, type Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { operatingSystem } from '../software/operating-system.ts';
import { processorShown } from '../software/processor-shown.ts';

/** What an inspected image can tell beside its configuration. */
export const imageFactsFields: readonly EvidenceField[] = [
  answer('image-size-megabytes', 'Size', 'stated'),
  answer('cpu-architecture', 'Architecture', 'stated'),
  answer('operating-system', 'Os; labels of the base image', 'stated'),
  answer('container-status', 'that there is an image'),
  answer('image-records', 'Descriptor.mediaType or ManifestType'),
];

/** What an inspected image shows beside its configuration. */
export function imageFacts(image: Place, labels: Place | undefined): readonly Shown[] {
  const architecture = at(image, 'Architecture') ?? at(image, 'architecture');
  return [
    readiness(
      'container-status',
      'image-built',
      image,
      'There is an image; whether people work with it is not in it.',
    ),
    ...sizeOf(at(image, 'Size')),
    ...processorShown(architecture),
    ...systemOf(at(image, 'Os') ?? at(image, 'os'), labels),
    ...formatOf(at(image, 'Descriptor', 'mediaType') ?? at(image, 'ManifestType')),
  ];
}

function sizeOf(place: Place | undefined): readonly Shown[] {
  const bytes = numberOf(place);
  if (!place || bytes === undefined || bytes <= 0 || bytes > 1e12) return [];
  const megabytes = Math.max(1, Math.round(bytes / 1e6));
  return [readiness('image-size-megabytes', megabytes, place, `The image has ${bytes} bytes.`, 'stated')];
}

function systemOf(place: Place | undefined, labels: Place | undefined): readonly Shown[] {
  if (textOf(place)?.toLowerCase() === 'windows' && place)
    return [
      readiness('operating-system', 'windows-server', place, 'The image runs on Windows only.', 'stated'),
    ];
  const base = entriesOf(labels).find(([name]) => name === 'com.redhat.component');
  const [, release] = /^ubi(\d+)/.exec(textOf(base?.[1]) ?? '') ?? [];
  const known = release ? operatingSystem(`Red Hat Enterprise Linux ${release}`) : undefined;
  return base && known ? [readiness('operating-system', known.answer, base[1], known.because)] : [];
}

function formatOf(place: Place | undefined): readonly Shown[] {
  const isOci = textOf(place)?.startsWith('application/vnd.oci.image.') ?? false;
  return place && isOci
    ? [
        readiness(
          'image-records',
          'oci-manifest',
          place,
          'The manifest of the local image is in the OCI format.',
        ),
      ]
    : [];
}

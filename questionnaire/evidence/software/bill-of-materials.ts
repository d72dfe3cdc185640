import type { Place } from '../parsing/datum.ts';
import { answer } from '../parsing/fields.ts';
import { readiness, type Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { operatingSystem } from './operating-system.ts';
import { type Package, packageFields, packagesShown } from './packages-shown.ts';

/** A bill of materials, of whatever format. */
export interface BillOfMaterials {
  /** What it lists the parts of: its name, and where it stands. */
  readonly subject: { readonly name: string; readonly isImage: boolean; readonly place: Place };
  readonly packages: readonly Package[];
  /** The operating system with its version, where it names one. */
  readonly system: { readonly name: string; readonly place: Place } | undefined;
}

/** What a bill of materials can tell, by the name of its list of parts. */
export const billOfMaterialsFields = (list: string): readonly EvidenceField[] => [
  ...packageFields(list),
  answer('image-records', 'that there is a bill of materials of the image'),
  answer('container-status', 'that there is an image'),
  answer('operating-system', `${list}: the operating system, or the distribution that a package URL names`),
];

/** What a bill of materials hints at. */
export function billOfMaterials({ subject, packages, system }: BillOfMaterials): readonly Shown[] {
  const { isImage, place } = subject;
  const known = system && operatingSystem(system.name);
  return [
    ...(isImage
      ? [
          readiness(
            'image-records',
            'bill-of-materials',
            place,
            `It lists ${packages.length} parts of the image; look whether the registry holds it for every release.`,
          ),
          readiness('container-status', 'image-built', place, 'The bill of materials is that of an image.'),
        ]
      : []),
    ...(system && known ? [readiness('operating-system', known.answer, system.place, known.because)] : []),
    ...packagesShown(packages, isImage),
  ];
}

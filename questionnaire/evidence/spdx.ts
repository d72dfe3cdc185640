import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, itemsOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import { isOtherFormat, type OtherFormat, otherFormatNotice } from './parsing/other-format.ts';
import type { EvidenceReader, Notice } from './reader.ts';
import {
  type BillOfMaterials,
  billOfMaterials,
  billOfMaterialsFields,
} from './software/bill-of-materials.ts';
import { packageUrl } from './software/package-url.ts';

const isBill = (place: Place): boolean =>
  (textOf(at(place, 'spdxVersion')) ?? '').startsWith('SPDX-') ||
  (at(place, '@graph') !== undefined && /spdx\.org/.test(textOf(at(place, '@context')) ?? ''));

const tagValue: OtherFormat = {
  pattern: /^SPDXVersion: *SPDX-/m,
  name: 'SPDX in its form of tags and values',
  advice: 'Write it as SPDX JSON, such as with `syft -o spdx-json`, and send that.',
};

/** Reads bills of materials in SPDX JSON, versions 2 and 3. */
export const spdx: EvidenceReader = {
  id: 'spdx',
  title: 'Bills of materials (SPDX JSON)',
  fields: billOfMaterialsFields('packages[]'),
  recognises: (file) =>
    isOtherFormat(file, tagValue) || (file.data.format === 'json' && file.data.documents.some(isBill)),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  file.data.documents.filter(isBill).flatMap((document) => {
    const bill = billOf(document);
    return findingsAbout(file, bill.subject.name, billOfMaterials(bill));
  });

/** A package of version 2, or an element `software_Package` of the graph of version 3. */
interface SpdxPackage {
  readonly name: string;
  readonly version: string;
  readonly ecosystem: string;
  readonly place: Place;
  readonly purpose: string;
  readonly distribution: string | undefined;
}

function packageOf(one: Place): readonly SpdxPackage[] {
  const name = at(one, 'name');
  const text = textOf(name);
  if (!name || !text) return [];
  const locator = itemsOf(at(one, 'externalRefs')).find((ref) => textOf(at(ref, 'referenceType')) === 'purl');
  const url = packageUrl(
    textOf(at(locator, 'referenceLocator')) ?? textOf(at(one, 'software_packageUrl')) ?? '',
  );
  const purpose =
    textOf(at(one, 'primaryPackagePurpose')) ?? textOf(at(one, 'software_primaryPurpose')) ?? '';
  return [
    {
      name: text,
      version: textOf(at(one, 'versionInfo')) ?? textOf(at(one, 'software_packageVersion')) ?? '',
      ecosystem: url?.type ?? '',
      place: name,
      purpose: purpose.toLowerCase().replaceAll(/[^a-z]/g, ''),
      distribution: url?.distribution,
    },
  ];
}

const membersOf = (document: Place): readonly Place[] => [
  ...itemsOf(at(document, 'packages')),
  ...itemsOf(at(document, '@graph')).filter((one) => textOf(at(one, 'type')) === 'software_Package'),
];

function billOf(document: Place): BillOfMaterials {
  const all = membersOf(document).flatMap(packageOf);
  const image = all.find(({ purpose, ecosystem }) => purpose === 'container' || ecosystem === 'oci');
  const system = all.find(({ purpose }) => purpose === 'operatingsystem');
  const packages = all.filter((one) => one !== image && one !== system);
  const distributed = packages.find(({ distribution }) => distribution !== undefined);
  const name = image?.name ?? textOf(at(document, 'name')) ?? 'of the bill of materials';
  return {
    subject: {
      name: `${image ? 'image' : 'application'} ${name}`,
      isImage: image !== undefined,
      place: image?.place ?? document,
    },
    packages,
    system: system
      ? { name: `${system.name} ${system.version}`, place: system.place }
      : distributed?.distribution
        ? { name: distributed.distribution, place: distributed.place }
        : undefined,
  };
}

const noticesOf = (file: EvidenceFile): readonly Notice[] => [
  ...otherFormatNotice(file, tagValue),
  ...file.data.documents
    .filter((document) => isBill(document) && membersOf(document).length === 0)
    .map(({ line }) => ({
      file: file.name,
      line,
      code: 'no-packages',
      detail:
        'The bill of materials lists no packages. Make it with a tool that looks into the image, such as Syft.',
    })),
];

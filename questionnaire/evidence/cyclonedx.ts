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
  textOf(at(place, 'bomFormat')) === 'CycloneDX' || /cyclonedx/.test(textOf(at(place, '$schema')) ?? '');

const xml: OtherFormat = {
  pattern: /<bom\b[^>]{0,500}cyclonedx\.org/,
  name: 'CycloneDX in XML',
  advice: 'Write it as JSON, such as with `cyclonedx convert`, and send that.',
};

/** Reads bills of materials in CycloneDX JSON, of images and of applications. */
export const cyclonedx: EvidenceReader = {
  id: 'cyclonedx',
  title: 'Bills of materials (CycloneDX JSON)',
  fields: billOfMaterialsFields('components[]'),
  recognises: (file) =>
    isOtherFormat(file, xml) || (file.data.format === 'json' && file.data.documents.some(isBill)),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  file.data.documents.filter(isBill).flatMap((document) => {
    const bill = billOf(document);
    return findingsAbout(file, bill.subject.name, billOfMaterials(bill));
  });

/** Types of components of which the name says nothing about software. */
const isNoProgram = /^(?:file|data|device(?:-driver)?|firmware|cryptographic-asset|machine-learning-model)$/;

function billOf(document: Place): BillOfMaterials {
  const subject = at(document, 'metadata', 'component');
  const isImage = textOf(at(subject, 'type')) === 'container';
  const components = componentsBelow(document);
  const system = components.find((one) => textOf(at(one, 'type')) === 'operating-system');
  const packages = components
    .filter((one) => one !== system && !isNoProgram.test(textOf(at(one, 'type')) ?? ''))
    .flatMap((one) => {
      const name = at(one, 'name');
      const text = textOf(name);
      const url = packageUrl(textOf(at(one, 'purl')) ?? '');
      const version = textOf(at(one, 'version')) ?? '';
      return name && text
        ? [{ name: text, version, ecosystem: url?.type ?? '', place: name, distribution: url?.distribution }]
        : [];
    });
  const distributed = packages.find(({ distribution }) => distribution !== undefined);
  const systemName = at(system, 'name');
  return {
    subject: {
      name: `${isImage ? 'image' : 'application'} ${textOf(at(subject, 'name')) ?? 'of the bill of materials'}`,
      isImage,
      place: subject ?? document,
    },
    packages,
    system: systemName
      ? { name: `${textOf(systemName)} ${textOf(at(system, 'version')) ?? ''}`, place: systemName }
      : distributed?.distribution
        ? { name: distributed.distribution, place: distributed.place }
        : undefined,
  };
}

/** The components of a document, those inside others included. */
function componentsBelow(document: Place): readonly Place[] {
  const found: Place[] = [];
  const left: Place[] = [...itemsOf(at(document, 'components'))].reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    found.push(next);
    for (const inner of [...itemsOf(at(next, 'components'))].reverse()) left.push(inner);
  }
  return found;
}

const noticesOf = (file: EvidenceFile): readonly Notice[] => [
  ...otherFormatNotice(file, xml),
  ...file.data.documents
    .filter((document) => isBill(document) && itemsOf(at(document, 'components')).length === 0)
    .map(({ line }) => ({
      file: file.name,
      line,
      code: 'no-components',
      detail:
        'The bill of materials lists no components. Make it with a tool that looks into the image, such as Syft.',
    })),
];

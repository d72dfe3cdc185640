import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, itemsOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import type { EvidenceReader } from './reader.ts';
import { dockleChecks } from './scanner-checks/dockle-checks.ts';
import { checkSentence, scannerFields, shownByChecks } from './scanner-checks/scanner-check.ts';

const isReport = (place: Place): boolean =>
  at(place, 'summary', 'fatal') !== undefined && at(place, 'details') !== undefined;

/** Reads reports of Dockle in JSON. A check that is not listed passed or was left out, so nothing is said of it. */
export const dockle: EvidenceReader = {
  id: 'dockle',
  title: 'Reports of Dockle (JSON)',
  fields: scannerFields(dockleChecks, (id) => `details, code ${id}`),
  recognises: ({ data }) => data.format === 'json' && data.documents.some(isReport),
  read: (files) => ({
    findings: files.flatMap(findingsOf),
    notices: files.flatMap(({ name, data }) =>
      data.documents
        .filter((document) => isReport(document) && itemsOf(at(document, 'details')).length === 0)
        .map(({ line }) => ({
          file: name,
          line,
          code: 'nothing-listed',
          detail: 'The report lists no check. Dockle lists failures only, so this says nothing by itself.',
        })),
    ),
  }),
};

const findingsOf = (file: EvidenceFile): readonly Finding[] =>
  file.data.documents.filter(isReport).flatMap((document) => {
    const image = textOf(at(document, 'image'));
    const shown = itemsOf(at(document, 'details')).flatMap((one) => {
      const code = at(one, 'code');
      const id = textOf(code) ?? '';
      const level = textOf(at(one, 'level')) ?? '';
      const result = level === 'PASS' ? 'pass' : /^(?:INFO|WARN|FATAL)$/.test(level) ? 'fail' : undefined;
      if (!code || !result || !Object.hasOwn(dockleChecks, id)) return [];
      const because = checkSentence(`Dockle's check ${id}`, level, textOf(at(one, 'title')));
      return shownByChecks(dockleChecks[id], result, code.line, because);
    });
    return findingsAbout(file, image ? `image ${image}` : 'image', shown);
  });

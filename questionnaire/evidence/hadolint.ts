import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, itemsOf, numberOf, type Place, textOf } from './parsing/datum.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import type { Shown } from './parsing/shown.ts';
import type { EvidenceReader } from './reader.ts';
import { hadolintChecks } from './scanner-checks/hadolint-checks.ts';
import { checkSentence, scannerFields, shownByChecks } from './scanner-checks/scanner-check.ts';

const isFailure = (place: Place): boolean =>
  /^(?:DL|SC)\d{4}$/.test(textOf(at(place, 'code')) ?? '') &&
  at(place, 'file') !== undefined &&
  at(place, 'line') !== undefined;

const failuresOf = (file: EvidenceFile): readonly Place[] =>
  file.data.documents.flatMap((document) => itemsOf(document).filter(isFailure));

/** Reads results of Hadolint in JSON, which lists failures only. */
export const hadolint: EvidenceReader = {
  id: 'hadolint',
  title: 'Results of Hadolint (JSON)',
  fields: scannerFields(hadolintChecks, (id) => `code ${id}`),
  recognises: (file) => file.data.format === 'json' && failuresOf(file).length > 0,
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: [] }),
};

function findingsOf(file: EvidenceFile): readonly Finding[] {
  const byBuildFile = new Map<string, Shown[]>();
  for (const failure of failuresOf(file)) {
    const code = at(failure, 'code');
    const id = textOf(code) ?? '';
    if (!code || !Object.hasOwn(hadolintChecks, id)) continue;
    const line = numberOf(at(failure, 'line'));
    const where = line === undefined ? 'in the build file' : `in line ${line} of the build file`;
    const because = checkSentence(`Hadolint's rule ${id}`, `broken ${where}`, textOf(at(failure, 'message')));
    const name = textOf(at(failure, 'file')) ?? '';
    const shown = byBuildFile.get(name) ?? [];
    shown.push(...shownByChecks(hadolintChecks[id], 'fail', code.line, because));
    byBuildFile.set(name, shown);
  }
  return [...byBuildFile].flatMap(([name, shown]) => findingsAbout(file, `build file ${name}`, shown));
}

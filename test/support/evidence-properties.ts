import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EvidenceFile } from '../../questionnaire/evidence/evidence-file.ts';
import type { Finding } from '../../questionnaire/evidence/finding.ts';
import { evidenceReaders } from '../../questionnaire/evidence/index.ts';
import { decodeText } from '../../questionnaire/evidence/parsing/decode-text.ts';
import { readEvidence } from '../../questionnaire/evidence/read-evidence.ts';
import type { EvidenceReader } from '../../questionnaire/evidence/reader.ts';
import { findingProblems } from './finding-problems.ts';

const fixtures = join(import.meta.dirname, '../questionnaire/evidence/fixtures');

/** The text files of all fixtures of a reader. */
export const fixtureTexts = (reader: string): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(join(fixtures, reader), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'findings.tsv')
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .flatMap(({ name, bytes }) => {
      const decoded = decodeText(bytes);
      return decoded.ok ? [{ name, text: decoded.text }] : [];
    });

const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\n',
    '\t',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '"',
    "'",
    ': ',
    '--',
    '=',
    '$(',
    '&a ',
    '*a',
    '|\n',
    '\u0007',
    '\ufeff',
    'null',
    '0777 ',
  ),
);
const edit = fc.record({ at: fc.nat(20_000), removed: fc.nat(300), put: scrap });

/** The files of a reader's fixtures with bits cut out and put in. */
export const mutated = (reader: string): fc.Arbitrary<EvidenceFile> =>
  fc
    .record({ file: fc.constantFrom(...fixtureTexts(reader)), edits: fc.array(edit, { maxLength: 4 }) })
    .map(({ file, edits }) => {
      const text = edits.reduce((whole, { at, removed, put }) => {
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + put + whole.slice(place + removed);
      }, file.text);
      return new EvidenceFile(file.name, text);
    });

/** What findings say, without their words. */
export const says = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ question, answer, sureness }) => `${question} ${answer} ${sureness}`).sort();

/** What one text says, read by whichever reader recognises it. */
export const readText = (text: string, name = 'file') =>
  readEvidence([{ name, bytes: new TextEncoder().encode(text) }]);

/** What holds of every reader, whatever it is given: it never throws, its findings are sound and lie in the file, and it answers alike twice. */
export function holdsUnderAnyInput(reader: EvidenceReader): void {
  const files = fc.oneof(
    mutated(reader.id),
    fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new EvidenceFile('any', text)),
  );
  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.array(files, { minLength: 1, maxLength: 3 }), (some) => {
        const own = some.filter((file) => reader.recognises(file));
        const again = own.map(({ name, text }) => new EvidenceFile(name, text));
        expect(reader.read(again)).toEqual(reader.read(own));
        // Also of what it would not recognise.
        expect(reader.read(some).findings.every(({ line }) => line >= 1)).toBe(true);
      }),
      // Each run reads up to three files.
      { numRuns: 40 },
    );
  });

  it('gives sound findings on lines of the file, one for each question and place that it is about', () => {
    fc.assert(
      fc.property(mutated(reader.id), (file) => {
        fc.pre(evidenceReaders.find((one) => one.recognises(file)) === reader);
        const { findings } = reader.read([file]);
        const read = { file: file.name, reader: reader.id, state: 'read', findings: 0, notices: [] } as const;
        expect(findings.flatMap((finding) => findingProblems(finding, { files: [read] }))).toEqual([]);
        expect(findings.filter(({ line }) => line > file.lines.length)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { EvidenceFile } from '../../questionnaire/evidence/evidence-file.ts';
import type { EvidenceReader, Notice } from '../../questionnaire/evidence/reader.ts';
import { findingProblems } from './finding-problems.ts';

const folder = join(import.meta.dirname, '../questionnaire/evidence/fixtures');

/** The texts of all fixtures of a reader, without their carriage returns, as readers are given them. */
export const fixtureTexts = (reader: string): readonly string[] =>
  readdirSync(join(folder, reader), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'findings.tsv')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replaceAll('\r\n', '\n'));

/** Values that stand where others are expected. */
const strange = [
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  '""',
  '"\\u0000"',
  'true',
  '[[[[]]]]',
  '{"a":{"a":{}}}',
  ',',
  ';',
  '"',
];

/** A fixture with a few places cut out, doubled or replaced. */
function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    by: fc.constantFrom('', ...strange),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce((changed, { from, length, by }) => {
        const start = Math.floor(from * changed.length);
        return changed.slice(0, start) + by + changed.slice(start + length);
      }, text),
    );
}

/** Another value in the place of one scalar, so that the text stays JSON. */
const replaced = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.constantFrom(...strange.slice(0, -3)))
    .map(([text, which, by]) => {
      const scalars = [...text.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null)/g)];
      const found = scalars[which % Math.max(1, scalars.length)];
      if (!found?.[1]) return text;
      const start = found.index + found[0].length - found[1].length;
      return text.slice(0, start) + by + text.slice(start + found[1].length);
    });

/** What a set of notices says, for a test to look at. */
export const noticesOf = (reader: EvidenceReader, text: string): readonly Notice[] =>
  reader.read([new EvidenceFile('a.json', text)]).notices;

/** Holds a reader to what every reader promises, on texts at random and on fixtures that were damaged. */
export function expectReaderProperties(reader: EvidenceReader): void {
  const texts = fixtureTexts(reader.id);
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), mutated(texts), replaced(texts));
  fc.assert(
    fc.property(anyText, (text) => {
      const file = new EvidenceFile('a.json', text);
      const recognised = reader.recognises(file);
      const reading = reader.read([file]);
      const files = [{ file: 'a.json', reader: reader.id, state: 'read', findings: 0, notices: [] }] as const;
      const problems = reading.findings.flatMap((finding) => findingProblems(finding, { files }));
      expect(problems).toEqual([]);
      const lines = text.split('\n').length;
      const outside = [...reading.findings, ...reading.notices].filter(
        ({ line = 1 }) => line < 1 || line > lines,
      );
      expect(outside).toEqual([]);
      const unclear = reading.notices.filter(
        ({ code, detail }) => !/^[a-z]+(-[a-z]+)*$/.test(code) || !/^\P{Ll}.{8,}\.$/u.test(detail),
      );
      expect(unclear).toEqual([]);
      const said = reading.findings.map(({ question, about, answer, line, questionnaire }) =>
        JSON.stringify([questionnaire, question, about, answer, line]),
      );
      expect(new Set(said).size).toBe(said.length);
      const again = new EvidenceFile('a.json', text);
      expect(reader.read([again])).toEqual(reading);
      expect(reader.recognises(again)).toBe(recognised);
    }),
    { numRuns: 40 },
  );
}

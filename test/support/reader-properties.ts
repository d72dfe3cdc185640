import fc from 'fast-check';
import { expect } from 'vitest';
import { EvidenceFile } from '../../questionnaire/evidence/evidence-file.ts';
import type { EvidenceReader } from '../../questionnaire/evidence/reader.ts';
import { findingProblems } from './finding-problems.ts';
import { fixtureTexts } from './fixture-texts.ts';

/** Values that stand where others are expected. */
const strangeValues = [
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
];

/** Scraps that mean something in one format or another. */
const scraps = [
  ',',
  ';',
  '"',
  "'",
  '\n',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '- ',
  ': ',
  '--',
  '=',
  '$(',
  '&a ',
  '*a',
  '|\n',
  '0777 ',
];
const unseen = ['\u0007', '\ufeff'];

/** A fixture with a few places cut out, doubled or replaced. */
function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 300 }),
    by: fc.oneof(
      fc.constantFrom('', ...strangeValues, ...scraps, ...unseen),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  });
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 })).map(([text, changes]) =>
    changes.reduce((changed, { from, length, by }) => {
      const start = Math.floor(from * changed.length);
      return changed.slice(0, start) + by + changed.slice(start + length);
    }, text),
  );
}

/** Another value in the place of one scalar, so that the text stays JSON. */
const replaced = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.constantFrom(...strangeValues))
    .map(([text, which, by]) => {
      const scalars = [...text.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null)/g)];
      const found = scalars[which % Math.max(1, scalars.length)];
      if (!found?.[1]) return text;
      const start = found.index + found[0].length - found[1].length;
      return text.slice(0, start) + by + text.slice(start + found[1].length);
    });

/** Holds a reader to what every reader promises, on texts at random and on fixtures that were damaged. */
export function expectReaderProperties(reader: EvidenceReader): void {
  const texts = fixtureTexts(reader.id).map(({ text }) => text);
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), mutated(texts), replaced(texts));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (some) => {
      const filesOf = () => some.map((text, index) => new EvidenceFile(`${index}.json`, text));
      const files = filesOf();
      const recognised = files.map((file) => reader.recognises(file));
      const { findings, notices } = reader.read(files);
      const read = files.map(
        ({ name }) => ({ file: name, reader: reader.id, state: 'read', findings: 0, notices: [] }) as const,
      );
      expect(findings.flatMap((finding) => findingProblems(finding, { files: read }))).toEqual([]);
      const lines = new Map(files.map((file) => [file.name, file.lines.length]));
      const outside = [...findings, ...notices].filter(
        ({ file, line = 1 }) => line < 1 || line > (lines.get(file) ?? 0),
      );
      expect(outside).toEqual([]);
      const unclear = notices.filter(
        ({ code, detail }) => !/^[a-z]+(-[a-z0-9]+)*$/.test(code) || !/^\S.{8,}\.$/u.test(detail),
      );
      expect(unclear).toEqual([]);
      const said = findings.map(({ questionnaire, question, about, answer, file, line }) =>
        JSON.stringify([questionnaire, question, about, answer, file, line]),
      );
      expect(new Set(said).size).toBe(said.length);
      const again = filesOf();
      expect(reader.read(again)).toEqual({ findings, notices });
      expect(again.map((file) => reader.recognises(file))).toEqual(recognised);
    }),
    { numRuns: 40 },
  );
}

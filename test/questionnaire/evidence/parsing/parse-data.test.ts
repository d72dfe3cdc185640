import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  at,
  booleanOf,
  type Datum,
  numberOf,
  textOf,
} from '../../../../questionnaire/evidence/parsing/datum.ts';
import { parseData } from '../../../../questionnaire/evidence/parsing/parse-data.ts';

function plain(datum: Datum): unknown {
  if (datum.kind === 'scalar') return datum.value;
  if (datum.kind === 'list') return datum.items.map((item) => plain(item.datum));
  return Object.fromEntries([...datum.entries].map(([key, place]) => [key, plain(place.datum)]));
}
const documents = (text: string) => parseData(text).documents.map(({ datum }) => plain(datum));

describe('JSON and YAML as one tree', () => {
  it('holds what JSON holds, however it is spaced', () => {
    fc.assert(
      fc.property(
        fc
          .jsonValue({ maxDepth: 6 })
          .filter(
            (value) =>
              typeof value === 'object' && value !== null && !JSON.stringify(value).includes('__proto__'),
          ),
        fc.constantFrom(undefined, 1, 4),
        (value, space) => {
          const text = JSON.stringify(value, null, space);
          expect(documents(text)).toEqual([JSON.parse(text)]);
        },
      ),
    );
  });

  it('gives each key its line, in both', () => {
    const json = parseData('{\n "a": {\n  "b": [\n   1,\n   2]}}').documents[0];
    expect([at(json, 'a')?.line, at(json, 'a', 'b')?.line, at(json, 'a', 'b', 1)?.line]).toEqual([2, 3, 5]);
    const yaml = parseData('# c\na:\n  b:\n    - 1\n    - x: 2\n').documents[0];
    expect([at(yaml, 'a')?.line, at(yaml, 'a', 'b')?.line, at(yaml, 'a', 'b', 1, 'x')?.line]).toEqual([
      2, 3, 5,
    ]);
  });

  it('resolves aliases and merge keys as the library does, and keeps the line of what they name', () => {
    const text =
      'x: &x\n  a: 1\n  b: 2\ny:\n  <<: *x\n  b: 3\nz: [*x, *x]\nw:\n  <<: [{c: 1}, {c: 2, d: 4}]\n';
    expect(documents(text)).toEqual([parse(text, { merge: true })]);
    expect(at(parseData(text).documents[0], 'y', 'a')?.line).toBe(2);
  });

  it('reads several documents, and values one after another', () => {
    expect(documents('a: 1\n---\nb: 2\n---\n')).toEqual([{ a: 1 }, { b: 2 }]);
    expect(documents('{"a": 1}\n{"b": 2}')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('a broken document is told with its line and hides no other', () => {
    const { documents: read, problems } = parseData('a: 1\n---\nb: [1\nc: 2\n---\nd: 4\n');
    expect(read.map(({ datum }) => plain(datum))).toContainEqual({ a: 1 });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ line }) => line >= 3)).toBe(true);
  });

  it.each([
    ['deep brackets', '['.repeat(100_000), 'too-deep'],
    ['deep flow in a value', `a: ${'{b: '.repeat(100_000)}`, 'too-deep'],
    ['deep lists', '- '.repeat(100_000), 'too-deep'],
    ['deep indentation', Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'too-deep'],
    [
      'an alias bomb',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...[...'bcdefghi'].map((c, n) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`),
      ].join('\n'),
      'too-large',
    ],
    ['a long YAML', `a: ${'x'.repeat(1024 * 1024)}`, 'too-large'],
    ['a dense YAML', '- a\n'.repeat(250_000), 'too-large'],
    ['many values', `[${'1,'.repeat(300_000)}1]`, 'too-large'],
    ['tabs', 'a:\n\tb: 1', 'syntax'],
    ['JSON that is cut', '{"a": [1, 2', 'syntax'],
  ])('refuses %s', (_, text, code) => {
    const { problems } = parseData(text);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('never throws, and every line lies in the text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'a: ',
        'b',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        '&x ',
        '*x',
        '<<: ',
        '|',
        '>',
        '#',
        '\t',
        '---\n',
        '!t ',
        '? ',
        '1',
        '%YAML 1.2\n',
        '\u0000',
        '\ud800',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const { problems } = parseData(text);
          for (const { line } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split('\n').length);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes no source code or prose for YAML', () => {
    expect(parseData('package hk.gov;\npublic class A {}\n')).toMatchObject({ documents: [], problems: [] });
    expect(parseData('FROM scratch\nUSER 1001\n')).toMatchObject({ documents: [], problems: [] });
  });

  it('reads scalars as people write them', () => {
    const [root] = parseData('yes: "yes"\nno: off\nn: "12"\nmode: 0644\nv: 1.10\nnull: ~\n').documents;
    expect(booleanOf(at(root, 'yes'))).toBe(true);
    expect(booleanOf(at(root, 'no'))).toBe(false);
    expect(numberOf(at(root, 'n'))).toBe(12);
    expect(textOf(at(root, 'mode'))).toBe('0644');
    expect(textOf(at(root, 'v'))).toBe('1.10');
    expect([textOf(at(root, 'null')), numberOf(at(root, 'null')), booleanOf(at(root, 'null'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { quoted } from '../../../../templates/manifests/yaml/quoted.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        '"',
        "'",
        '\\',
        '#',
        ': ',
        '\n',
        '\r',
        '\t',
        '\0',
        '\u0085',
        '\u2028',
        '\u2029',
        '\ufeff',
        '\u202e',
      ],
      ...['{', '[', '&a', '*a', '!!js', '%', '---', '\n---\n', '- ', '|', '>', '\u{e0001}', '許', '\ud800'],
    ),
  }),
);

it('gives any text back when it is read, in a scalar and beside a comment', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = quoted(text);
      expect(parse(`a: ${line}\nb: 1`)).toEqual({ a: text.toWellFormed(), b: 1 });
      expect(parse(`# ${line}\nb: 1`)).toEqual({ b: 1 });
      expect(parse(`b: 1 # ${line}\nc: 2`)).toEqual({ b: 1, c: 2 });
    }),
  );
});

it('is one line of characters that can be seen', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(quoted(text)).toMatch(/^"[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]*"$/u);
    }),
  );
});

it('leaves ordinary words as they are', () => {
  expect(quoted('Permit Counter 許可證, 2nd')).toBe('"Permit Counter 許可證, 2nd"');
  expect(quoted('a "b" \\ c\n')).toBe('"a \\"b\\" \\\\ c\\u000a"');
});

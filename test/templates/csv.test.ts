import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../templates/csv.ts';

/** Reads CSV back as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

it('is read back as it was, but for the apostrophe before what looks like a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', '＝', '字', 'a') }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const expected = rows.map((row) =>
        row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)),
      );
      expect(readCsv(csv(rows))).toEqual(expected);
    }),
  );
});

it('begins no cell with what a spreadsheet runs', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'];
  for (const cell of cells) expect(csv([[cell]])).toMatch(/^"?'/);
});

it('writes numbers as they are, and nothing for null', () => {
  expect(csv([[-1, null, 'x']])).toBe('-1,,x\r\n');
  expect(csv([])).toBe('');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRows } from '../../../../questionnaire/evidence/parsing/csv-rows.ts';

const rowsOf = (text: string, delimiter: ',' | ';' | '\t' = ',') => [...csvRows(text, delimiter)];

it.each([
  ['a,b\n', [{ line: 1, cells: ['a', 'b'] }]],
  ['a,b', [{ line: 1, cells: ['a', 'b'] }]],
  ['"a, b",c', [{ line: 1, cells: ['a, b', 'c'] }]],
  ['"say ""hi""",c', [{ line: 1, cells: ['say "hi"', 'c'] }]],
  [
    '"two\nlines",x\nnext,y',
    [
      { line: 1, cells: ['two\nlines', 'x'] },
      { line: 3, cells: ['next', 'y'] },
    ],
  ],
  ['3" pipe,x', [{ line: 1, cells: ['3" pipe', 'x'] }]],
  ['\n,,\n a ,b', [{ line: 3, cells: ['a', 'b'] }]],
  ['a,', [{ line: 1, cells: ['a', ''] }]],
  ['"never closed,b\nc', [{ line: 1, cells: ['never closed,b\nc'] }]],
])('%j', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it('reads what was written, with each row on its line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '文'), maxLength: 8 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), (rows, delimiter) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = rows.map((row) => `${row.map(quoted).join(delimiter)}\n`).join('');
      let line = 1;
      const expected = rows.flatMap((row) => {
        const start = line;
        line += row.join('').split('\n').length;
        const cells = row.map((one) => one.trim());
        return cells.some((one) => one !== '') ? [{ line: start, cells }] : [];
      });
      expect(rowsOf(text, delimiter)).toEqual(expected);
    }),
  );
});

it('ends on any text, and keeps a bounded number of cells', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void rowsOf(text)));
  expect(rowsOf('x,'.repeat(100_000))[0]?.cells.length).toBeLessThanOrEqual(500);
});

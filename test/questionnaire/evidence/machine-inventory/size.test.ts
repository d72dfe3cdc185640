import { expect, it } from 'vitest';
import { size } from '../../../../questionnaire/evidence/machine-inventory/size.ts';

it.each([
  ['16', 'GB', ',', 16],
  ['16,384', 'MB', ',', 16],
  ['1.5 TB', undefined, ',', 1536],
  ['2,5', 'TB', ';', 2560],
  ['2,048', 'MB', ';', 2],
  ['8192', undefined, ',', 8],
  ['64', undefined, ',', 64],
  ['256', undefined, ',', 'unclear'],
  ['256 GiB', undefined, ',', 256],
  ['512', 'GB', ',', 512],
  ['', 'GB', ',', undefined],
  ['0', 'GB', ',', undefined],
  ['many', 'GB', ',', 'unreadable'],
  ['n/a', 'GB', ',', undefined],
  ['1.2.3', 'GB', ',', 'unreadable'],
  ['-4', 'GB', ',', 'unreadable'],
] as const)('%j in a column of %s is %s gigabytes', (cell, unit, delimiter, gigabytes) => {
  expect(size(cell, unit, delimiter)).toBe(gigabytes);
});

import type { CsvDelimiter } from '../parsing/csv-rows.ts';
import type { Unit } from './columns.ts';

/** Gigabytes; `unclear` where a number could mean two units, `unreadable` where a cell is filled with no size, `undefined` where it is empty. */
export type Size = number | 'unclear' | 'unreadable' | undefined;

const gigabytes: Readonly<Record<Unit, number>> = { MB: 1 / 1024, GB: 1, TB: 1024 };

/** The size that a cell names, by its own unit, else by that of its heading. Without any, a number above 511 is in MB and one below 129 in GB. */
export function size(cell: string, unit: Unit | undefined, delimiter: CsvDelimiter): Size {
  const [, digits, own] = /^([\d.,\s]{1,20}?)\s*([mgt]i?b)?$/i.exec(cell.trim()) ?? [];
  if (/^(?:|-|n\/?a|0)$/i.test(cell.trim())) return undefined;
  if (!digits) return 'unreadable';
  const isDecimalComma = delimiter === ';' && /^\d+,\d{1,2}$/.test(digits);
  const number = Number(isDecimalComma ? digits.replace(',', '.') : digits.replaceAll(/[,\s]/g, ''));
  if (!Number.isFinite(number)) return 'unreadable';
  if (number <= 0) return undefined;
  const known = own ? (`${own.charAt(0).toUpperCase()}B` as Unit) : unit;
  if (known) return number * gigabytes[known];
  if (number > 511) return number * gigabytes.MB;
  return number < 129 ? number : 'unclear';
}

import { csvRows } from '../parsing/csv-rows.ts';
import type { ColumnKind, Table } from './columns.ts';
import { type Size, size } from './size.ts';

/** A machine of an inventory. */
export interface Machine {
  readonly name: string;
  /** That of its first row, from 1. */
  readonly line: number;
  /** The cells of a kind that are not empty, in the order of the columns. */
  readonly texts: (kind: ColumnKind) => readonly string[];
  /** In gigabytes; of disks that have a row each, together. */
  readonly sizes: Readonly<Partial<Record<SizedKind, Size>>>;
}

/** What has a size. */
type SizedKind = 'memory' | 'used-memory' | 'disk' | 'used-disk';
const sizedKinds: readonly SizedKind[] = ['memory', 'used-memory', 'disk', 'used-disk'];

/** The machines of an inventory, and what was left out of it. */
export interface Machines {
  readonly machines: readonly Machine[];
  /** Machines that are off, and templates. */
  readonly off: number;
  /** The line of the first machine that is one too many. */
  readonly tooMany: number | undefined;
}

/** How many machines of one file are read: an application has fewer, and a whole data centre says nothing about one. */
export const MOST_MACHINES = 200;

/** How many rows of one file are looked at. */
const MOST_ROWS = 20_000;

/** The machines that an inventory lists below its heading. */
export function machinesOf(text: string, table: Table): Machines {
  const found = new Map<string, Machine>();
  let off = 0;
  let rows = 0;
  for (const { line, cells } of csvRows(text, table.delimiter)) {
    rows += 1;
    if (line <= table.headingLine) continue;
    if (rows > MOST_ROWS) return { machines: [...found.values()], off, tooMany: line };
    const machine = machineOf(line, cells, table);
    if (machine.name === '') continue;
    if (isOff(machine)) {
      off += 1;
      continue;
    }
    const before = found.get(machine.name);
    if (!before && found.size >= MOST_MACHINES) return { machines: [...found.values()], off, tooMany: line };
    if (!before) found.set(machine.name, machine);
    else if (table.isByDisk) found.set(machine.name, withDisk(before, machine));
  }
  return { machines: [...found.values()], off, tooMany: undefined };
}

function machineOf(line: number, cells: readonly string[], table: Table): Machine {
  const texts = (kind: ColumnKind): readonly string[] =>
    table.columns
      .filter((column) => column.kind === kind)
      .map(({ index }) => cells[index] ?? '')
      .filter((cell) => cell !== '');
  const sizeOf = (kind: SizedKind): Size => {
    const known = table.columns
      .filter((column) => column.kind === kind)
      .map(({ index, unit }) =>
        size(cells[index] ?? '', unit ?? (table.isRvTools ? 'MB' : undefined), table.delimiter),
      )
      .filter((one) => one !== undefined);
    // A column called Disk may hold names of disks.
    return known.find((one) => one !== 'unreadable') ?? known[0];
  };
  return {
    name: texts('name')[0]?.slice(0, 100) ?? '',
    line,
    texts,
    sizes: Object.fromEntries(sizedKinds.map((kind) => [kind, sizeOf(kind)])),
  };
}

const isOff = ({ texts }: Machine): boolean =>
  texts('power').some((state) => /^(?:powered ?off|off|suspended|關閉|已關機)$/i.test(state)) ||
  texts('template').some((state) => /^true$/i.test(state));

function withDisk(machine: Machine, row: Machine): Machine {
  const [before, more] = [machine.sizes.disk, row.sizes.disk];
  const disk = typeof before === 'number' && typeof more === 'number' ? before + more : (before ?? more);
  return { ...machine, sizes: { ...machine.sizes, disk } };
}

import { type CsvDelimiter, type CsvRow, csvRows } from '../parsing/csv-rows.ts';

/** What a column of an inventory holds. */
export type ColumnKind =
  | 'name'
  | 'system'
  | 'memory'
  | 'used-memory'
  | 'disk'
  | 'used-disk'
  | 'processor'
  | 'devices'
  | 'power'
  | 'template';

/** A unit of size. */
export type Unit = 'MB' | 'GB' | 'TB';

/** A column that is known, with the unit that its heading names. */
export interface Column {
  readonly kind: ColumnKind;
  readonly index: number;
  readonly unit: Unit | undefined;
}

/** The table in a file: its delimiter, its columns, and the line of its heading. */
export interface Table {
  readonly delimiter: CsvDelimiter;
  readonly columns: readonly Column[];
  readonly headingLine: number;
  /** Whether a machine has a row for each of its disks. */
  readonly isByDisk: boolean;
  /** Whether it is an export of RVTools, whose sizes without a unit are in MB. */
  readonly isRvTools: boolean;
}

// The first pattern that fits a heading decides; units and brackets are taken off before.
const headings: readonly (readonly [RegExp, ColumnKind])[] = [
  [
    /^(?:vm|name|vm name|virtual machine(?: name)?|host ?name|server(?: name)?|machine(?: name)?|computer(?: name)?|node)$/,
    'name',
  ],
  [/^(?:名稱|主機(?:名稱?)?|伺服器(?:名稱)?|服務器(?:名稱)?|虛擬機器?(?:名稱)?|機器名稱|電腦名稱)$/, 'name'],
  [
    /^(?:os|guest os|operating system|os name|os version|os according to the (?:vmware tools|configuration file)|platform)$/,
    'system',
  ],
  [/^(?:作業系統|操作系統|系統|作業系統版本)$/, 'system'],
  [
    /^(?:consumed|memory consumed|consumed memory|active memory|used memory|memory used|host mem|peak memory|已用記憶體|記憶體使用量)$/,
    'used-memory',
  ],
  [
    /^(?:memory|memory size|ram|mem|size|total memory|configured memory|記憶體|內存|記憶體大小|記憶體容量)$/,
    'memory',
  ],
  [/^(?:in use|used space|used disk|disk used|used storage|已用空間|已用磁碟|磁碟使用量)$/, 'used-disk'],
  [
    /^(?:provisioned|provisioned space|disk|disks? size|disk space|disk capacity|total disk capacity|storage|capacity|hdd|磁碟|硬碟|磁碟容量|硬碟容量|儲存空間)$/,
    'disk',
  ],
  [
    /^(?:architecture|cpu architecture|cpu type|cpu model|processor(?: type| model)?|處理器|處理器型號|架構)$/,
    'processor',
  ],
  [
    /^(?:devices|attached devices|hardware devices|peripherals|special hardware|gpu|dongle|usb devices?|周邊設備|週邊設備|硬件設備|硬體設備)$/,
    'devices',
  ],
  [/^(?:powerstate|power state|state|電源狀態)$/, 'power'],
  [/^template$/, 'template'],
];

/** A heading without its unit, and the unit. */
function heading(written: string): { readonly words: string; readonly unit: Unit | undefined } {
  const plain = written
    .toLowerCase()
    .replaceAll(/[（(]/g, ' (')
    .replaceAll(/[）)]/g, ')')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
  const [, words, unit] = /^(.+?) ?\(?(mi?b|gi?b|ti?b|mb|gb|tb)\)?$/.exec(plain) ?? [];
  return unit && words
    ? { words: words.trim(), unit: `${unit.charAt(0).toUpperCase()}B` as Unit }
    : { words: plain.replace(/ ?\(.*\)$/, ''), unit: undefined };
}

function columnsOf(row: CsvRow): readonly Column[] {
  return row.cells.flatMap((cell, index) => {
    const { words, unit } = heading(cell.slice(0, 100));
    const kind = headings.find(([pattern]) => pattern.test(words))?.[1];
    return kind ? [{ kind, index, unit }] : [];
  });
}

/** How much of a file is looked at for the heading. */
const HEAD = { characters: 20_000, rows: 10 };

/** The table of machines in a text, if it holds one: a heading that names machines and what they have, in its first rows. */
export function tableIn(text: string): Table | undefined {
  const head = text.slice(0, HEAD.characters);
  for (const delimiter of [',', ';', '\t'] as const) {
    let rows = 0;
    for (const row of csvRows(head, delimiter)) {
      rows += 1;
      if (rows > HEAD.rows) break;
      const columns = columnsOf(row);
      const has = (...kinds: readonly ColumnKind[]) => columns.some(({ kind }) => kinds.includes(kind));
      if (has('name') && has('system', 'memory', 'used-memory', 'disk', 'used-disk'))
        return {
          delimiter,
          columns,
          headingLine: row.line,
          isByDisk: ['disk', 'capacity'].every((words) =>
            row.cells.some((cell) => heading(cell.slice(0, 100)).words === words),
          ),
          isRvTools: row.cells[0]?.toLowerCase() === 'vm' && has('power'),
        };
    }
  }
  return undefined;
}

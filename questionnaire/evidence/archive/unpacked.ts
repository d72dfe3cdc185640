import { LARGEST_TEXT_BYTES } from '../parsing/decode-text.ts';
import { visibleText } from '../parsing/visible-text.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { inflateBounded, sizeOfGzip } from './inflate-bounded.ts';
import { isTarHeader, tarEntries } from './tar-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is no archive, or one that was left out and why. */
export type Unpacked =
  | ({ readonly kind: 'file' } & SentFile)
  | {
      readonly kind: 'left-out';
      readonly name: string;
      readonly state: 'skipped' | 'refused';
      readonly code: string;
      readonly detail: string;
    };

/** What all archives of one request may hold together. */
export const archiveLimits = {
  files: 2000,
  unpackedBytes: 64 * 1024 * 1024,
  /** What one compressed tar, or one archive in an archive, may unpack to: it is held whole. */
  wholeBytes: 40 * 1024 * 1024,
  depth: 2,
} as const;

const passedOver = /(?:^|\/)(\.git|\.svn|node_modules|__MACOSX)\/|(?:^|\/)(\.DS_Store)$/;

const foreignPacking: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The files that were sent, with archives (zip, tar, gzip) replaced by what they hold, named `archive.zip/folder/file`. Files, bytes and
 * depth are counted while unpacking, over all archives together. Lazy: at most one entry is unpacked at a time. Never throws.
 */
export function* unpacked(sent: readonly SentFile[]): Generator<Unpacked> {
  const unpacking = new Unpacking();
  for (const file of sent) yield* unpacking.open(file, 0);
}

class Unpacking {
  #files = 0;
  #bytesLeft: number = archiveLimits.unpackedBytes;

  *open({ name, bytes }: SentFile, depth: number): Generator<Unpacked> {
    const foreign = foreignPacking.find(([start]) => begins(bytes, start));
    if (foreign)
      yield refused(
        name,
        'compression',
        `It is packed with ${foreign[1]}, which is not read. Send a zip or tar.gz.`,
      );
    else if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]))
      yield* this.#archive(name, [...zipEntries(bytes)], depth);
    else if (isTarHeader(bytes.subarray(0, 512))) yield* this.#archive(name, [...tarEntries(bytes)], depth);
    else if (begins(bytes, [0x1f, 0x8b])) yield* this.#gzip({ name, bytes }, depth);
    else yield { kind: 'file', name, bytes };
  }

  *#gzip({ name, bytes }: SentFile, depth: number): Generator<Unpacked> {
    if (depth >= archiveLimits.depth) return yield tooDeep(name);
    const most = Math.min(this.#bytesLeft, archiveLimits.wholeBytes);
    const plain = inflateBounded(bytes, 'gzip', most, sizeOfGzip(bytes));
    this.#bytesLeft -= Math.min(plain.spent, this.#bytesLeft);
    if (!plain.ok) yield refused(name, plain.code, plain.detail);
    // A compressed tar is one archive, not an archive in an archive.
    else if (isTarHeader(plain.bytes.subarray(0, 512)))
      yield* this.#archive(name, [...tarEntries(plain.bytes)], depth);
    else
      yield* this.open(
        { name: `${name}/${baseName(name).replace(/\.gz$/i, '')}`, bytes: plain.bytes },
        depth + 1,
      );
  }

  *#archive(archive: string, entries: readonly ArchiveEntry[], depth: number): Generator<Unpacked> {
    if (depth >= archiveLimits.depth) return yield tooDeep(archive);
    if (entries.length === 0)
      return yield skipped(
        archive,
        'empty-archive',
        'The archive holds no files. Look at how it was packed.',
      );
    const special = specialArchive(entries);
    if (special) return yield skipped(archive, special[0], special[1]);
    const names = new Set<string>();
    const over = new Map<string, number>();
    for (const [index, entry] of entries.entries()) {
      const folder = passedOver.exec(entry.path);
      if (folder) {
        const which = folder[1] ?? folder[2] ?? '';
        over.set(which, (over.get(which) ?? 0) + 1);
        continue;
      }
      if (this.#files >= archiveLimits.files) {
        const left = entries.length - index;
        const detail = `At most ${archiveLimits.files} files are read at once: ${left} entries from here on are not. Send less.`;
        yield refused(`${archive}/${shown(entry.path)}`, 'too-many-files', detail);
        break;
      }
      this.#files += 1;
      yield* this.#entry(archive, entry, names, depth);
    }
    for (const [which, count] of over) {
      const detail = `${count} ${count === 1 ? 'entry' : 'entries'} of ${which} ${count === 1 ? 'is' : 'are'} not looked at.`;
      yield skipped(`${archive}/${which}`, 'passed-over', detail);
    }
  }

  *#entry(archive: string, entry: ArchiveEntry, names: Set<string>, depth: number): Generator<Unpacked> {
    const path = entry.path === '' ? '' : `/${shown(entry.path)}`;
    const name = unique(`${archive}${path}`, names);
    if (entry.kind === 'unreadable') {
      const state = entry.code === 'link' || entry.code === 'not-a-file' ? 'skipped' : 'refused';
      return yield { kind: 'left-out', name, state, code: entry.code, detail: entry.detail };
    }
    if (!isSafe(entry.path))
      return yield refused(
        name,
        'unsafe-path',
        'Its path leads out of the archive or is none. Pack it anew.',
      );
    if (this.#bytesLeft === 0) return yield refused(name, 'too-large', tooMuch);
    const most = Math.min(
      this.#bytesLeft,
      depth + 1 < archiveLimits.depth ? archiveLimits.wholeBytes : LARGEST_TEXT_BYTES,
    );
    const content = entry.unpack(most);
    this.#bytesLeft -= Math.min(content.spent, this.#bytesLeft);
    if (content.ok) yield* this.open({ name, bytes: content.bytes }, depth + 1);
    else yield refused(name, content.code, content.detail);
  }
}

const tooMuch = `The archives unpack to more than ${archiveLimits.unpackedBytes} bytes. Send less at once.`;

const refused = (name: string, code: string, detail: string): Unpacked => ({
  kind: 'left-out',
  name,
  state: 'refused',
  code,
  detail,
});

const skipped = (name: string, code: string, detail: string): Unpacked => ({
  kind: 'left-out',
  name,
  state: 'skipped',
  code,
  detail,
});

const tooDeep = (name: string): Unpacked =>
  refused(
    name,
    'too-deep',
    `Archives are read ${archiveLimits.depth} deep. Unpack this one before you send it.`,
  );

function specialArchive(
  entries: readonly ArchiveEntry[],
): readonly [code: string, detail: string] | undefined {
  const has = (path: string) => entries.some((entry) => entry.path === path);
  if (has('[Content_Types].xml') || has('mimetype'))
    return [
      'office-document',
      'It is a document of an office program. Export the sheet as CSV and send that.',
    ];
  if (has('META-INF/MANIFEST.MF'))
    return [
      'program-archive',
      'It is a Java archive; programs are not read. Send its build files or a bill of materials.',
    ];
  return undefined;
}

const isSafe = (path: string): boolean =>
  path !== '' &&
  path.length <= 1024 &&
  !/^[/\\]|^[A-Za-z]:/.test(path) &&
  visibleText(path) === path &&
  !path.split(/[/\\]/).includes('..');

const shown = (path: string): string =>
  visibleText(path.slice(0, 1024)).replaceAll('\\', '/').replace(/^\.\//, '');

const baseName = (name: string): string => name.split('/').at(-1) ?? name;

function unique(name: string, names: Set<string>): string {
  let free = name;
  for (let count = 2; names.has(free); count += 1) free = `${name} (${count})`;
  names.add(free);
  return free;
}

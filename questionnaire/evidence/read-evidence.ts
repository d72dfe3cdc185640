import { type SentFile, unpacked } from './archive/unpacked.ts';
import { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { evidenceReaders } from './index.ts';
import { decodeText } from './parsing/decode-text.ts';
import { joined } from './parsing/joined.ts';
import { NOT_JSON } from './parsing/other-format.ts';
import { unrendered } from './parsing/templating.ts';
import { unfilledLine } from './parsing/unfilled.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';

/**
 * What became of one file. `read`: whole. `read-in-part`: with notices that say what was left out. `skipped`: it is of a kind that is
 * known and deliberately not read, or of none that is known. `refused`: it is broken, too large or harmful.
 */
export interface FileReading {
  readonly file: string;
  /** The id of the reader; `null` where none read it. */
  readonly reader: string | null;
  readonly state: 'read' | 'read-in-part' | 'skipped' | 'refused';
  readonly findings: number;
  readonly notices: readonly Notice[];
}

/** What a set of files says. */
export interface Evidence {
  readonly files: readonly FileReading[];
  /** In the order of the files, then of their lines. */
  readonly findings: readonly Finding[];
}

/** How much text of recognised files is held at once, in characters. */
export const MOST_TEXT = 16 * 1024 * 1024;

/** How much text that no reader recognises is looked at, in characters. */
const MOST_UNKNOWN_TEXT = 32 * 1024 * 1024;

/** How many values of JSON and YAML are held at once. */
export const MOST_VALUES_TOGETHER = 200_000;

/** The most findings that one reading gives; `findings` of each file counts those too that come after them. */
export const MOST_FINDINGS = 10_000;

/** Reads files, archives unpacked. Every file is told about, and none keeps another from being read. Never throws. */
export function readEvidence(sent: readonly SentFile[], readers = evidenceReaders): Evidence {
  const { leftOut, byReader, order } = sorted(sent, readers);
  const files: FileReading[] = [...leftOut];
  const findings: Finding[] = [];
  for (const [reader, own] of byReader) {
    const reading = readAll(reader, own);
    const foundIn = Map.groupBy(reading.findings, ({ file }) => file);
    const toldOf = Map.groupBy(reading.notices, ({ file }) => file);
    for (const file of own) {
      const told = toldOf.get(file.name) ?? [];
      const isNoData = reader.isOfText || told.some(({ code }) => code === NOT_JSON);
      const broken = (isNoData ? [] : file.dataProblems)
        .filter(({ line }) => !told.some((notice) => notice.line === line))
        .map((problem): Notice => ({ file: file.name, ...problem }));
      const unfilled = unfilledLine(file);
      const draft = unfilled === undefined ? [] : [{ ...isDraft, file: file.name, line: unfilled }];
      const notices = [...told, ...broken, ...draft, ...notUtf8(file)].toSorted(
        (a, b) => (a.line ?? 0) - (b.line ?? 0),
      );
      const found = foundIn.get(file.name) ?? [];
      for (const finding of found)
        findings.push(unfilled === undefined ? finding : { ...finding, sureness: 'hinted' });
      const state = notices.length > 0 ? 'read-in-part' : 'read';
      files.push({ file: file.name, reader: reader.id, state, findings: found.length, notices });
    }
  }
  const place = (file: string): number => order.get(file) ?? 0;
  return {
    files: files.toSorted((a, b) => place(a.file) - place(b.file)),
    findings: findings
      .toSorted((a, b) => place(a.file) - place(b.file) || a.line - b.line)
      .slice(0, MOST_FINDINGS),
  };
}

interface Sorted {
  readonly leftOut: readonly FileReading[];
  readonly byReader: ReadonlyMap<EvidenceReader, readonly EvidenceFile[]>;
  /** The place of each file among all, by name. */
  readonly order: ReadonlyMap<string, number>;
}

/** Gives each file to the first reader that recognises it, or says why none can have it. */
function sorted(sent: readonly SentFile[], readers: readonly EvidenceReader[]): Sorted {
  const files: FileReading[] = [];
  const byReader = new Map<EvidenceReader, EvidenceFile[]>();
  const order = new Map<string, number>();
  let textLeft = MOST_TEXT;
  let unknownTextLeft = MOST_UNKNOWN_TEXT;
  let valuesLeft = MOST_VALUES_TOGETHER;
  for (const one of unpacked(sent)) {
    const { name } = one;
    order.set(name, order.size);
    const leave = (state: 'skipped' | 'refused', code: string, detail: string, line?: number) => {
      const notice = { file: name, code, detail, ...(line === undefined ? {} : { line }) };
      files.push({ file: name, reader: null, state, findings: 0, notices: [notice] });
    };
    if (one.kind === 'left-out') {
      leave(one.state, one.code, one.detail);
      continue;
    }
    // Before it is looked at: who recognises a file may have to parse it.
    if (textLeft < 0 || unknownTextLeft < 0 || valuesLeft < 0) {
      leave('refused', 'too-large', tooMuch);
      continue;
    }
    const decoded = decodeText(one.bytes);
    if (!decoded.ok) {
      leave('refused', decoded.code, decoded.detail);
      continue;
    }
    const file = new EvidenceFile(name, decoded.text, decoded.lossy);
    const template = unrendered(file);
    const reader = template ? undefined : readers.find((candidate) => candidate.recognises(file));
    const [problem] = file.dataProblems;
    if (reader) textLeft -= file.text.length;
    else unknownTextLeft -= file.text.length;
    valuesLeft -= file.values;
    if (template) leave('skipped', 'not-rendered', template.detail, template.line);
    else if (textLeft < 0 || valuesLeft < 0) leave('refused', 'too-large', tooMuch);
    else if (reader) {
      const own = byReader.get(reader);
      if (own) own.push(file);
      else byReader.set(reader, [file]);
    } else if (problem) leave('refused', problem.code, `It cannot be read: ${problem.detail}`, problem.line);
    else
      leave('skipped', 'unknown-kind', 'It is of no kind that is read here. Answer by hand what it shows.');
  }
  return { leftOut: files, byReader, order };
}

function notUtf8(file: EvidenceFile): readonly Notice[] {
  if (!file.isLossy) return [];
  const line = file.lines.findIndex((one) => one.includes('\ufffd')) + 1;
  const detail = 'Bytes from this line on are not UTF-8 and were passed over. Save the file in UTF-8.';
  return [{ file: file.name, line, code: 'not-utf-8', detail }];
}

const isDraft = {
  code: 'placeholders',
  detail:
    'It still holds what a starter file leaves to be filled in, so nobody runs it as it is, and it only hints. Send it again once it is filled in.',
} as const;

const tooMuch =
  'Together with the files before it, this one holds more than is read at once. Send it in another request.';

/** A reader that fails over files together is asked about each alone, so that one costs only itself. */
function readAll(reader: EvidenceReader, files: readonly EvidenceFile[]): Reading {
  try {
    return reader.read(files);
  } catch {
    const [only] = files;
    if (files.length > 1 || !only) return joined(files.map((file) => readAll(reader, [file])));
    const detail = 'Reading it failed, which is a fault of ours. Answer by hand what it shows.';
    return { findings: [], notices: [{ file: only.name, code: 'reader-failed', detail }] };
  }
}

import { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { evidenceReaders } from './index.ts';
import { decodeText } from './parsing/decode-text.ts';
import { unrendered } from './parsing/templating.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

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

/** Reads files, archives unpacked. Every file is told about, and none keeps another from being read. Never throws. */
export function readEvidence(sent: readonly SentFile[], readers = evidenceReaders): Evidence {
  const files: FileReading[] = [];
  const byReader = new Map<EvidenceReader, EvidenceFile[]>();
  const order = new Map<string, number>();
  const leftOut = (
    file: string,
    state: 'skipped' | 'refused',
    code: string,
    detail: string,
    line?: number,
  ) => {
    const notice = { file, code, detail, ...(line === undefined ? {} : { line }) };
    files.push({ file, reader: null, state, findings: 0, notices: [notice] });
  };
  for (const { name, bytes } of sent) {
    order.set(name, order.size);
    const decoded = decodeText(bytes);
    if (!decoded.ok) {
      leftOut(name, 'refused', decoded.code, decoded.detail);
      continue;
    }
    const file = new EvidenceFile(name, decoded.text);
    const template = unrendered(file);
    if (template) {
      leftOut(name, 'skipped', 'not-rendered', template.detail, template.line);
      continue;
    }
    const reader = readers.find((one) => one.recognises(file));
    if (reader) byReader.set(reader, [...(byReader.get(reader) ?? []), file]);
    else leftOut(name, 'skipped', 'unknown-kind', unknownKind(file), file.data.problems[0]?.line);
  }
  const findings: Finding[] = [];
  for (const [reader, own] of byReader) {
    const reading = readAll(reader, own);
    for (const finding of reading.findings) findings.push(finding);
    for (const { name } of own) {
      const notices = reading.notices.filter(({ file }) => file === name);
      const state = notices.length > 0 ? 'read-in-part' : 'read';
      const count = reading.findings.filter(({ file }) => file === name).length;
      files.push({ file: name, reader: reader.id, state, findings: count, notices });
    }
  }
  const place = (file: string): number => order.get(file) ?? 0;
  return {
    files: files.toSorted((a, b) => place(a.file) - place(b.file)),
    findings: findings.toSorted((a, b) => place(a.file) - place(b.file) || a.line - b.line),
  };
}

/** A reader that fails over files together is asked about each alone, so that one costs only itself. */
function readAll(reader: EvidenceReader, files: readonly EvidenceFile[]): Reading {
  try {
    return reader.read(files);
  } catch {
    const [only] = files;
    if (files.length > 1 || !only) {
      const each = files.map((file) => readAll(reader, [file]));
      return {
        findings: each.flatMap(({ findings }) => findings),
        notices: each.flatMap(({ notices }) => notices),
      };
    }
    const detail = 'Reading it failed, which is a fault of ours. Answer by hand what it shows.';
    return { findings: [], notices: [{ file: only.name, code: 'reader-failed', detail }] };
  }
}

function unknownKind(file: EvidenceFile): string {
  const [problem] = file.data.problems;
  return problem
    ? `It is of no kind that is read here, or too broken to tell. As data: ${problem.detail}`
    : 'It is of no kind that is read here.';
}

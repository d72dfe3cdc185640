import {
  type Evidence,
  type FileReading,
  MOST_FINDINGS,
  readEvidence,
} from '../../questionnaire/evidence/read-evidence.ts';
import { type Refusal, refuse } from '../problem.ts';
import type { FormFile } from '../request/form-of.ts';
import { namesOverlap } from '../request/names-overlap.ts';
import { LARGEST_PART_BYTES } from '../store/evidence-chunks.ts';
import type { AttachedFile } from '../store/store.ts';
import { findingsIn, MOST_ATTACHED_FILES, refuseTooMuch } from './evidence-limits.ts';

/** How files are attached. */
export interface Attaching {
  readonly keepContents: boolean;
  readonly newId: () => string;
  readonly attachedAt: string;
  readonly attachedBy: string;
}

/** What became of one file that was sent. */
export interface SentFileOutcome {
  readonly file: string;
  readonly outcome: 'attached' | 'already-attached' | 'contents-kept';
  readonly evidence: AttachedFile;
}

/** Files on their way to an assessment. */
export interface AttachedFiles {
  /** What becomes of each file, in their order. */
  readonly outcomes: readonly SentFileOutcome[];
  /** All that is attached afterwards. */
  readonly evidence: readonly AttachedFile[];
  /** What has to be kept before, under which id. */
  readonly toKeep: readonly {
    readonly id: string;
    readonly reading?: Evidence;
    readonly contents?: Uint8Array;
  }[];
}

/** Reads what is new among files and adds it to what is attached. The same bytes are attached once, whatever their names. */
export function attachFiles(
  known: readonly AttachedFile[],
  files: readonly FormFile[],
  { keepContents, newId, attachedAt, attachedBy }: Attaching,
): AttachedFiles | Refusal<'evidence-name-taken' | 'too-much-evidence'> {
  const added = newOnes(known, files);
  const taken = nameTaken(known, added);
  if (taken) return taken;
  const many = refuseTooMuch(known.length + added.length, MOST_ATTACHED_FILES, 'attached files');
  if (many) return many;
  const read = readEvidence(added);
  const kept = known.reduce((sum, { findings }) => sum + findings, 0);
  const tooMuch = refuseTooMuch(kept + findingsIn(read.files), MOST_FINDINGS, 'findings');
  if (tooMuch) return tooMuch;

  const byDigest = new Map(known.map((one) => [one.digest, one]));
  const outcomes = new Map<string, SentFileOutcome['outcome']>();
  const toKeep: { id: string; reading?: Evidence; contents?: Uint8Array }[] = [];
  for (const { name, bytes, digest } of added) {
    const reading = ownPart(read, name);
    const size = new TextEncoder().encode(JSON.stringify(reading)).length;
    const large = refuseTooMuch(
      size,
      LARGEST_PART_BYTES.reading,
      `bytes of findings and notices of "${name}"`,
    );
    if (large) return large;
    const id = newId();
    byDigest.set(digest, {
      id,
      name,
      digest,
      bytes: bytes.length,
      attachedAt,
      attachedBy,
      findings: reading.findings.length,
      filesByState: countByState(reading.files),
      contentsKept: keepContents,
    });
    outcomes.set(name, 'attached');
    toKeep.push({ id, reading, ...(keepContents ? { contents: bytes } : {}) });
  }
  for (const { name, bytes, digest } of files) {
    const one = byDigest.get(digest);
    if (!keepContents || !one || one.contentsKept) continue;
    byDigest.set(digest, { ...one, contentsKept: true });
    outcomes.set(name, 'contents-kept');
    toKeep.push({ id: one.id, contents: bytes });
  }
  return {
    outcomes: files.map(({ name, digest }) => ({
      file: name,
      outcome: outcomes.get(name) ?? 'already-attached',
      evidence: byDigest.get(digest) as AttachedFile,
    })),
    evidence: [...byDigest.values()],
    toKeep,
  };
}

/** The files whose bytes are not attached, each once. */
function newOnes(known: readonly AttachedFile[], files: readonly FormFile[]): readonly FormFile[] {
  const seen = new Set(known.map(({ digest }) => digest));
  return files.filter(({ digest }) => {
    const isNew = !seen.has(digest);
    seen.add(digest);
    return isNew;
  });
}

/** What one file that was sent says, with the files in it where it is an archive. */
function ownPart({ files, findings }: Evidence, name: string): Evidence {
  const isOwn = ({ file }: { readonly file: string }) => file === name || file.startsWith(`${name}/`);
  return { files: files.filter(isOwn), findings: findings.filter(isOwn) };
}

function countByState(files: readonly FileReading[]): AttachedFile['filesByState'] {
  const count = (wanted: FileReading['state']) => files.filter(({ state }) => state === wanted).length;
  return {
    read: count('read'),
    'read-in-part': count('read-in-part'),
    skipped: count('skipped'),
    refused: count('refused'),
  };
}

function nameTaken(
  known: readonly AttachedFile[],
  added: readonly FormFile[],
): Refusal<'evidence-name-taken'> | undefined {
  for (const { name } of added) {
    const other = known.find((one) => namesOverlap(one.name, name));
    if (other)
      return refuse(
        'evidence-name-taken',
        `${JSON.stringify(other.name)} with other contents is attached, and findings could not tell ${JSON.stringify(name)} from it. Remove it first, or send the file under another name.`,
      );
  }
  return undefined;
}

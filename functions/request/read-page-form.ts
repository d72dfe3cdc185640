import type { ProblemIssue } from '../problem.ts';
import { collectBody } from './collect-body.ts';
import { type FormFile, formOf } from './form-of.ts';
import { largestBodyMebibytes } from './read-body.ts';
import { boundaryOf, type Part, readMultipart } from './read-multipart.ts';

/** The largest form without files that a page may send. */
const LARGEST_FORM_BYTES = 1024 * 1024;

/** A form as a page sent it. What is not there reads as empty. */
export interface PageForm {
  /** The value of a field that is sent once. */
  one(name: string): string;
  /** The values of a field that may be sent several times. */
  many(name: string): readonly string[];
  files(name: string): readonly FormFile[];
  /** Every field with its texts, in the order in which they were sent. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  readonly fileFields: readonly string[];
  /** What is wrong with the names of files; pointers are `/field/0` for the first of a field. */
  readonly fileIssues: readonly ProblemIssue[];
}

/** Why a form cannot be read: it has no known type or is broken, or it is larger than `LARGEST_FORM_BYTES`. */
export type UnreadableForm = 'malformed' | 'too-large';

/** Reads a form of either type that browsers send; the body is counted as it comes. */
export async function readPageForm(request: Request): Promise<PageForm | UnreadableForm> {
  const type = (request.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'multipart/form-data') return readFiles(request);
  if (type !== 'application/x-www-form-urlencoded') return 'malformed';
  const bytes = await bodyOf(request, LARGEST_FORM_BYTES);
  if (typeof bytes === 'string') return bytes;
  // Browsers send line ends as CR LF; answers are kept with LF alone.
  const sent = new URLSearchParams(new TextDecoder().decode(bytes));
  return pageForm([...sent].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const));
}

async function readFiles(request: Request): Promise<PageForm | UnreadableForm> {
  const bytes = await bodyOf(request, largestBodyMebibytes['multipart/form-data'] * 1024 * 1024);
  if (typeof bytes === 'string') return bytes;
  const boundary = boundaryOf(request.headers.get('Content-Type') ?? '');
  const read = boundary === undefined ? undefined : readMultipart(bytes, boundary);
  if (!read?.ok) return read?.code === 'too-many-parts' ? 'too-large' : 'malformed';
  const { form, issues } = await formOf(read.parts.filter((part) => !isUnused(part)));
  const entries: (readonly [string, string])[] = [];
  const files = new Map<string, readonly FormFile[]>();
  for (const [name, value] of Object.entries(form))
    if (typeof value === 'string') entries.push([name, value.replaceAll('\r\n', '\n')]);
    else files.set(name, value);
  const ofFiles = issues.filter(({ pointer }) => files.has(pointer.split('/')[1] ?? ''));
  return ofFiles.length < issues.length ? 'malformed' : pageForm(entries, files, ofFiles);
}

/** A field for files in which none was chosen comes as one file without name and bytes. */
const isUnused = ({ fileName, bytes }: Part): boolean => fileName === '' && bytes.length === 0;

async function bodyOf(request: Request, most: number): Promise<Uint8Array | UnreadableForm> {
  const said = Number(request.headers.get('Content-Length') ?? 0);
  if (said > most) return 'too-large';
  const bytes = request.body ? await collectBody(request.body, most, said) : new Uint8Array();
  return bytes === 'incomplete' ? 'malformed' : bytes;
}

/** A form of these fields, as if a page had sent them. */
export function pageForm(
  entries: PageForm['entries'],
  files: ReadonlyMap<string, readonly FormFile[]> = new Map(),
  fileIssues: readonly ProblemIssue[] = [],
): PageForm {
  const many = (name: string) => entries.filter(([each]) => each === name).map(([, value]) => value);
  return {
    one: (name) => many(name)[0] ?? '',
    many,
    files: (name) => files.get(name) ?? [],
    entries,
    fileFields: [...files.keys()],
    fileIssues,
  };
}

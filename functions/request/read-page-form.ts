import { collectBody } from './collect-body.ts';
import type { Form, FormFile } from './form-of.ts';
import { readBody } from './read-body.ts';

/** The largest form without files that a page may send. */
export const LARGEST_FORM_BYTES = 1024 * 1024;

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
}

/** Why a form cannot be read: it has no known type or is broken, or it is larger than `LARGEST_FORM_BYTES`. */
export type UnreadableForm = 'malformed' | 'too-large';

/** Reads a form of either type that browsers send; the body is counted as it comes. */
export async function readPageForm(request: Request): Promise<PageForm | UnreadableForm> {
  const type = (request.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'multipart/form-data') return readFiles(request);
  if (type !== 'application/x-www-form-urlencoded') return 'malformed';
  const said = Number(request.headers.get('Content-Length') ?? 0);
  if (said > LARGEST_FORM_BYTES) return 'too-large';
  const bytes = request.body ? await collectBody(request.body, LARGEST_FORM_BYTES, said) : new Uint8Array();
  if (bytes === 'too-large') return 'too-large';
  if (bytes === 'incomplete') return 'malformed';
  // Browsers send line ends as CR LF; answers are kept with LF alone.
  const sent = new URLSearchParams(new TextDecoder().decode(bytes));
  return pageForm([...sent].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const));
}

async function readFiles(request: Request): Promise<PageForm | UnreadableForm> {
  const read = await readBody(request, 'multipart/form-data');
  if ('refused' in read) return read.refused === 'body-too-large' ? 'too-large' : 'malformed';
  const form = (read.value ?? {}) as Form;
  const entries: (readonly [string, string])[] = [];
  const files = new Map<string, readonly FormFile[]>();
  for (const [name, value] of Object.entries(form))
    if (typeof value === 'string') entries.push([name, value]);
    else files.set(name, value);
  return pageForm(entries, files);
}

/** A form of these fields, as if a page had sent them. */
export function pageForm(
  entries: PageForm['entries'],
  files: ReadonlyMap<string, readonly FormFile[]> = new Map(),
): PageForm {
  const many = (name: string) => entries.filter(([each]) => each === name).map(([, value]) => value);
  return {
    one: (name) => many(name)[0] ?? '',
    many,
    files: (name) => files.get(name) ?? [],
    entries,
    fileFields: [...files.keys()],
  };
}

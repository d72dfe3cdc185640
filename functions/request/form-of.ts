import { visibleText } from '../../questionnaire/evidence/parsing/visible-text.ts';
import { pointerOf } from '../../questionnaire/json-pointer.ts';
import { hexOf } from '../digest.ts';
import type { ProblemIssue } from '../problem.ts';
import { namesOverlap } from './names-overlap.ts';
import type { Part } from './read-multipart.ts';

/** A file of a form. Its name is one that can be shown and compared. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
}

/** Field → its text, or its files. */
export type Form = Readonly<Record<string, string | readonly FormFile[]>>;

/** The most characters of a file's name, its folders included. */
export const LONGEST_NAME = 255;
const LONGEST_TEXT_BYTES = 4096;

/** The fields of a form, and everything that is wrong with them; pointers are `/field`, and `/field/0` for its first file. */
export async function formOf(
  parts: readonly Part[],
): Promise<{ readonly form: Form; readonly issues: readonly ProblemIssue[] }> {
  const issues: ProblemIssue[] = [];
  const form = new Map<string, string | FormFile[]>();
  for (const { field, fileName, bytes } of parts) {
    const known = form.get(field);
    if (fileName === undefined) {
      if (known !== undefined) issues.push(repeated(field));
      else if (bytes.length > LONGEST_TEXT_BYTES) issues.push(tooLong(field));
      else form.set(field, new TextDecoder().decode(bytes));
      continue;
    }
    if (typeof known === 'string') {
      issues.push(repeated(field));
      continue;
    }
    const files = known ?? [];
    form.set(field, files);
    const wrong = wrongName(fileName, files);
    if (wrong) issues.push({ pointer: pointerOf([field, files.length]), ...wrong });
    // The view has the same bytes as a copy; the type of a digest's input only rules out shared memory.
    const digest = hexOf(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
    files.push({ name: fileName, bytes, digest });
  }
  return { form: Object.fromEntries(form), issues };
}

const repeated = (field: string): ProblemIssue => ({
  pointer: pointerOf([field]),
  code: 'repeated',
  detail: 'Send this field once.',
});

const tooLong = (field: string): ProblemIssue => ({
  pointer: pointerOf([field]),
  code: 'too-long',
  detail: `Send at most ${LONGEST_TEXT_BYTES} bytes, or a file name with it if it is a file.`,
});

/** What is wrong with the name of a file, as a code and a sentence; folders may stand in it, but no way out of them. */
function wrongName(name: string, others: readonly { readonly name: string }[]) {
  const shown = JSON.stringify(name.slice(0, 100).toWellFormed());
  if (name === '') return { code: 'no-file-name', detail: 'Send a file, with its name.' };
  if (name.length > LONGEST_NAME)
    return {
      code: 'too-long',
      detail: `Send a name of at most ${LONGEST_NAME} characters: ${shown} is longer.`,
    };
  if (visibleText(name) !== name)
    return {
      code: 'control-character',
      detail: `Send a name without control characters, and without those that turn the direction of text: ${shown}.`,
    };
  if (name.includes('\\') || name.split('/').some((part) => ['', '.', '..'].includes(part.trim())))
    return {
      code: 'path-in-name',
      detail: `Send a name, or a path below a folder such as "k8s/deployment.yaml", in place of ${shown}.`,
    };
  const taken = others.find((other) => namesOverlap(other.name, name));
  if (!taken) return undefined;
  const why =
    taken.name === name ? 'stands twice' : 'reads like a file in another one, or the other way round';
  return { code: 'name-taken', detail: `Send each file under a name of its own: ${shown} ${why}.` };
}

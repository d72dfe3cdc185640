import { konveyorLimits } from './konveyor-questionnaire.ts';
import { type YamlIssue, YamlIssues } from './yaml-issue.ts';

/** The text of a file, or why it is none. */
export type DecodedYaml =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly YamlIssue[] };

const decoded = (bytes: Uint8Array, more = false): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
};

/**
 * Decodes UTF-8 strictly, without its byte order mark; refuses files of more than 256 KB, bytes that are not UTF-8
 * and control characters, each with its place. A carriage return counts as one unless a line feed follows.
 */
export function decodeYaml(bytes: Uint8Array): DecodedYaml {
  if (bytes.length > konveyorLimits.bytes)
    return refused(
      '',
      'too-large',
      `The file has ${bytes.length} bytes; ${konveyorLimits.bytes} are allowed. Split the questionnaire.`,
    );
  const text = decoded(bytes);
  if (text === undefined)
    return refused(
      validStart(bytes),
      'not-utf-8',
      'The bytes from here on are not UTF-8. Save the file in UTF-8.',
    );
  const issues = new YamlIssues(text);
  for (const { index } of text.matchAll(/\r(?!\n)|[^\P{Cc}\t\n\r]/gu)) {
    if (issues.full) break;
    issues.add(
      index,
      'control-character',
      'Delete this character: it is a control character that cannot be seen.',
    );
  }
  return issues.list.length > 0 ? { ok: false, issues: issues.list } : { ok: true, text };
}

function refused(before: string, code: string, detail: string): DecodedYaml {
  const issues = new YamlIssues(before);
  issues.add(before.length, code, detail);
  return { ok: false, issues: issues.list };
}

/** The text before the first byte that is not UTF-8: the longest start that decodes, found by halving. */
function validStart(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return decoded(bytes.subarray(0, good), true) ?? '';
}

import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { MOST_ISSUES } from '../../questionnaire/answers.ts';
import { pointerOf } from '../../questionnaire/json-pointer.ts';
import type { ProblemIssue } from '../problem.ts';

/** Either the value, or why the text is refused although (or because) a lenient parser would take it. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly ProblemIssue[] };

/** How many objects and lists may stand inside each other. */
export const DEEPEST_NESTING = 32;

const LONGEST_KEY_SHOWN = 200;

/**
 * Reads JSON strictly: beside bad syntax it refuses what a plain parser hides, which is a key that stands twice in an
 * object, the key `__proto__`, text that is not Unicode, and nesting deeper than 32. Never throws.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return refused('not-utf-8', 'Send the body in UTF-8.');
  }
  const issues = issuesOfStructure(text);
  if (issues.some(({ code }) => code === 'too-deep' || code === 'syntax')) return { ok: false, issues };
  try {
    const value: unknown = JSON.parse(text);
    if (holdsLoneSurrogate(text)) issues.push(lone);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
  } catch {
    return syntaxError(text);
  }
}

/** Whether a key or a text of this JSON holds half a pair. Only an escape can, since the text itself was whole UTF-8. */
function holdsLoneSurrogate(json: string): boolean {
  if (!/\\u[dD][89a-fA-F]/.test(json)) return false;
  let found = false;
  JSON.parse(json, (key, part: unknown) => {
    found ||= !key.isWellFormed() || (typeof part === 'string' && !part.isWellFormed());
    return part;
  });
  return found;
}

const lone: ProblemIssue = {
  pointer: '',
  code: 'lone-surrogate',
  detail: 'A text holds half of a surrogate pair (\\ud800 to \\udfff). Send whole characters.',
};

function refused(code: string, detail: string): ReadJson {
  return { ok: false, issues: [{ pointer: '', code, detail }] };
}

function syntaxError(text: string): ReadJson {
  if (text.trim() === '') return refused('empty-body', 'Send a JSON object.');
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Where a broken text leads the parser ever deeper, its stack ends before it has found a place to name.
    errors.length = 0;
  }
  const first = errors[0];
  if (!first) return refused('syntax', 'The body is not JSON.');
  const what = printParseErrorCode(first.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return refused('syntax', `The body is not JSON: ${what} at ${place(text, first.offset)}.`);
}

/** An offset as a person counts: line, column and character, all from 1. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} (character ${offset + 1})`;
}

/** One pass over the brackets and keys, without recursion, so that no depth can exhaust the stack. */
function issuesOfStructure(text: string): ProblemIssue[] {
  const issues: ProblemIssue[] = [];
  const open: { readonly keys: Set<string> | undefined; step: string | number }[] = [];
  const report = (code: string, detail: string) => {
    if (issues.length < MOST_ISSUES)
      issues.push({ pointer: pointerOf(open.map(({ step }) => step)), code, detail });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const inner = open.at(-1);
    if (character === '{' || character === '[') {
      open.push(character === '{' ? { keys: new Set(), step: '' } : { keys: undefined, step: 0 });
      if (open.length > DEEPEST_NESTING)
        return [{ pointer: '', code: 'too-deep', detail: `Nest no deeper than ${DEEPEST_NESTING}.` }];
    } else if (character === '}' || character === ']') {
      const closed = open.pop();
      if (!closed || (closed.keys === undefined) !== (character === ']'))
        return [
          {
            pointer: '',
            code: 'syntax',
            detail: `The body is not JSON: "${character}" closes nothing at ${place(text, at)}.`,
          },
        ];
    } else if (character === ',' && typeof inner?.step === 'number') inner.step += 1;
    else if (character === '"') {
      const end = endOfText(text, at);
      if (inner?.keys && isKey(text, end)) {
        const key = keyOf(text.slice(at, end));
        inner.step = key.slice(0, LONGEST_KEY_SHOWN);
        if (inner.keys.has(key)) report('duplicate-key', `"${inner.step}" appears twice. Send it once.`);
        if (key === '__proto__') report('forbidden-key', 'Leave this key out.');
        inner.keys.add(key);
      }
      at = end - 1;
    }
  }
  return issues;
}

/** Where the text that begins with the quote at `start` ends: after its closing quote, or with the input. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
}

function keyOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}

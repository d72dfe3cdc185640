import { pointerOf } from '../../questionnaire/json-pointer.ts';
import type { ProblemIssue } from '../problem.ts';

/** The most items that any list of a request may have. */
const LONGEST_LIST = 500;

/** The most fields that any object of a request may have. */
const MOST_FIELDS = 1000;

/** The first list or object that no operation can mean; looked for first, since a schema makes an issue of each item. */
export function sizeIssues(value: unknown, path: readonly PropertyKey[] = []): ProblemIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  const most = list ? LONGEST_LIST : MOST_FIELDS;
  if ((list ? value : Object.keys(value)).length > most)
    return [
      {
        in: 'body',
        pointer: pointerOf(path),
        code: 'too-long',
        detail: `Send at most ${most} ${list ? 'items' : 'fields'}.`,
      },
    ];
  for (const [step, part] of Object.entries(value)) {
    const issues = sizeIssues(part, [...path, step]);
    if (issues.length > 0) return issues;
  }
  return [];
}

import type { z } from 'zod';
import { MOST_ISSUES } from '../../questionnaire/answers.ts';
import { pointerOf } from '../../questionnaire/json-pointer.ts';
import type { ProblemIssue } from '../problem.ts';

type Part = NonNullable<ProblemIssue['in']>;

/** What a schema found wrong: one issue for each field, with a pointer and a stable code; at most `MOST_ISSUES`. */
export function requestIssues(part: Part, error: z.ZodError, input: unknown): ProblemIssue[] {
  // A value of the wrong kind that has a length is judged by that too, as if it were a list.
  const ofWrongKind = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointerOf(path)),
  );
  const told = error.issues.filter(
    ({ code, path }) => code === 'invalid_type' || !ofWrongKind.has(pointerOf(path)),
  );
  const issues = told.slice(0, MOST_ISSUES).flatMap((issue): ProblemIssue[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, MOST_ISSUES).map((key) => ({
        in: part,
        pointer: pointerOf([...issue.path, key]),
        code: part === 'query' ? 'unknown-parameter' : 'unknown-field',
        detail: part === 'query' ? 'This operation has no such parameter.' : 'There is no such field here.',
      }));
    const missing = issue.code === 'invalid_type' && valueAt(input, issue.path) === undefined;
    return [
      {
        in: part,
        pointer: pointerOf(issue.path),
        code: missing ? 'missing' : codeOf(issue),
        detail: missing
          ? 'Send this; it is required.'
          : /[.?!]$/.test(issue.message)
            ? issue.message
            : `${issue.message}.`,
      },
    ];
  });
  return issues.slice(0, MOST_ISSUES);
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-kind';
    case 'invalid_format':
      return 'wrong-format';
    case 'invalid_value':
      return 'unknown-value';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'out-of-range';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'out-of-range';
    case 'custom':
      return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid';
    default:
      return 'invalid';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  );
}

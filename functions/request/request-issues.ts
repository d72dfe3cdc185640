import type { z } from 'zod';
import { pointerOf } from '../../questionnaire/json-pointer.ts';
import type { ProblemIssue } from '../problem.ts';

type Part = NonNullable<ProblemIssue['in']>;

/** What a schema found wrong, in the words of the API: one issue for each field, with a pointer and a stable code. */
export function requestIssues(part: Part, error: z.ZodError, input: unknown): ProblemIssue[] {
  return error.issues.flatMap((issue): ProblemIssue[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
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

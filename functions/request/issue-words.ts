import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** What a schema that has no words of its own says to a client: one sentence for every kind of issue, none in the words of a library. */
export function issueWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Send ${kinds[issue.expected] ?? 'a value of the kind that the contract describes'}.`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Send a day such as "2026-11-23".'
        : 'Send a text of the form that the contract describes.';
    case 'invalid_value':
      return `Send ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
    case 'too_small':
      return bound(issue.origin, 'at least', Number(issue.minimum));
    case 'too_big':
      return bound(issue.origin, 'at most', Number(issue.maximum));
    default:
      return 'Send what the contract describes.';
  }
}

function bound(origin: string, limit: 'at least' | 'at most', size: number): string {
  const things = origin === 'string' ? 'character' : origin === 'array' ? 'item' : undefined;
  if (!things) return `Send ${limit} ${size}.`;
  if (limit === 'at least' && size === 1)
    return things === 'character'
      ? 'Send at least one character that is not a space.'
      : 'Send at least one item.';
  return `Send ${limit} ${size} ${things}${size === 1 ? '' : 's'}.`;
}

import { expect, it } from 'vitest';
import { z } from 'zod';
import { requestIssues } from '../../../functions/request/request-issues.ts';

it.each([
  ['Send one of them', 'Send one of them.'],
  ['Send one of them.', 'Send one of them.'],
  ['There is no "x". Did you mean "y"?', 'There is no "x". Did you mean "y"?'],
])('ends a sentence once: %s', (message, detail) => {
  const error = new z.ZodError([{ code: 'custom', path: ['a/b', 0], message, input: undefined }]);
  expect(requestIssues('body', error, {})).toEqual([
    { in: 'body', pointer: '/a~1b/0', code: 'invalid', detail },
  ]);
});

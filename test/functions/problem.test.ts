import { expect, it } from 'vitest';
import { problemBody, refuse } from '../../functions/problem.ts';

const shown = (pointer: string) => {
  const issue = { pointer, code: 'unknown-field', detail: 'Leave it out.' };
  const { errors } = problemBody(refuse('invalid-request', 'Wrong.', { errors: [issue] }), 'id');
  return (errors as { pointer: string }[])[0]?.pointer;
};

it('shows a pointer of up to 200 characters whole, and the start of a longer one', () => {
  const whole = `/${'k'.repeat(199)}`;
  expect(shown(whole)).toBe(whole);
  expect(shown(`${whole}k`)).toBe(`/${'k'.repeat(198)}…`);
  expect(shown(`/${'😀'.repeat(50_000)}`)?.isWellFormed()).toBe(true);
});

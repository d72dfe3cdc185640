import { describe, expect, it } from 'vitest';
import type { Route } from '../../../functions/define-route.ts';
import { readRequest } from '../../../functions/request/read-request.ts';
import { routes } from '../../../functions/routes/index.ts';

const wrong = [null, 0, -1, 1.5, 1e9, true, '', ' ', 'x'.repeat(3000), 'a\u0000', [], [0], {}, { x: 1 }];

/** `value` with each of its parts, and the whole, replaced by each wrong value. */
function* mutations(value: unknown): Generator<unknown> {
  yield* wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    for (const mutated of mutations(part)) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = mutated;
      yield copy;
    }
}

async function issuesOf(route: Route, body: unknown, query = '') {
  const request = new Request(`https://test.invalid/${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const read = await readRequest(route, request, {});
  return 'refused' in read ? read.errors : [];
}

describe('what a client is told', () => {
  it.each(routes.filter(({ body }) => body).map((route) => [route.id, route] as const))(
    'by %s is a sentence of ours, whatever is wrong',
    async (_, route) => {
      for (const body of mutations(route.bodyExample))
        for (const { detail } of await issuesOf(route, body)) {
          expect(detail).toMatch(/^[A-Z"\d-].*[.?]$/);
          expect(detail).not.toMatch(/invalid|expected|received|unrecognized|too (small|big)|<=|>=/i);
        }
    },
  );

  const find = (id: string) => routes.find((route) => route.id === id) as Route;
  it.each([
    ['create-application', { name: 1 }, 'Send a text.'],
    ['create-application', { name: ' ' }, 'Send at least one character that is not a space.'],
    ['create-application', { name: 'x'.repeat(201) }, 'Send at most 200 characters.'],
    ['create-application', [], 'Send an object.'],
    ['create-api-key', { name: 'a', scopes: 'read' }, 'Send a list.'],
    ['create-api-key', { name: 'a', scopes: [] }, 'Send at least one item.'],
    ['create-api-key', { name: 'a', scopes: ['x'] }, 'Send one of "read", "write", "review", "admin".'],
    ['create-api-key', { name: 'a', scopes: ['read'], expiresInDays: 1.5 }, 'Send a whole number.'],
    ['create-api-key', { name: 'a', scopes: ['read'], expiresInDays: 0 }, 'Send at least 1.'],
    ['create-api-key', { name: 'a', scopes: ['read'], expiresInDays: 731 }, 'Send at most 730.'],
    ['render-report', { answers: {}, date: 'today' }, 'Send a day such as "2026-11-23".'],
    ['save-answers', { notes: [] }, 'Send an object.'],
  ])('%s answers %j', async (id, body, detail) => {
    const issues = (await issuesOf(find(id), body)).filter((issue) => issue.in !== 'path');
    expect(issues.map((issue) => issue.detail)).toEqual([detail]);
  });

  it.each(['start-assessment', 'submit-assessment', 'score-answers'])(
    'about the body null of %s is its kind',
    async (id) => {
      expect((await issuesOf(find(id), null)).filter((issue) => issue.in !== 'path')).toEqual([
        { in: 'body', pointer: '', code: 'wrong-kind', detail: 'Send an object.' },
      ]);
    },
  );

  it.each([
    [Array(500_000).fill(0), '/answers/x'],
    [Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [index, 0])), '/answers/x'],
  ])('case %#: is one issue when a list or an object is far too long', async (value, pointer) => {
    expect(await issuesOf(find('score-answers'), { answers: { x: value } })).toEqual([
      { in: 'body', pointer, code: 'too-long', detail: expect.stringMatching(/^Send at most \d+ /) },
    ]);
  });

  it.each([
    ['score-answers', { answers: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [i, [0]])) }],
    ['save-answers', { notes: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [i, 0])) }],
    ['create-application', Object.fromEntries(Array.from({ length: 900 }, (_, i) => [i, 0]))],
  ])('by %s is a hundred things at most', async (id, body) => {
    const issues = (await issuesOf(find(id), body)).filter((issue) => issue.in !== 'path');
    expect(issues).toHaveLength(100);
  });
});

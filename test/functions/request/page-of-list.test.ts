import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import { readCursor, writeCursor } from '../../../functions/request/page-of-list.ts';
import { testSecret } from '../../support/app.ts';

const keys = keyRing(testSecret);
const scope = { departmentId: 'lands', operation: 'list-assessments', filters: { status: 'draft' } };
const AFTER = '01JD9Z3M5Q8R7T6V5W4X3Y2Z1A';

it('gives back what it was written with, whatever the order of the filters', async () => {
  const filters = { status: 'draft', applicationId: 'a' };
  const cursor = await writeCursor(keys, { ...scope, filters }, AFTER);
  const turned = { applicationId: 'a', status: 'draft', other: undefined };
  expect(await readCursor(keys, { ...scope, filters: turned }, cursor)).toBe(AFTER);
});

it.each([
  ['another department', { ...scope, departmentId: 'works' }],
  ['another operation', { ...scope, operation: 'list-events' }],
  ['another filter', { ...scope, filters: { status: 'submitted' } }],
  ['no filter', { ...scope, filters: {} }],
])('opens nothing for %s', async (_, other) => {
  expect(await readCursor(keys, other, await writeCursor(keys, scope, AFTER))).toBeUndefined();
});

it('opens nothing under another secret', async () => {
  const other = keyRing(`${testSecret}!`);
  expect(await readCursor(other, scope, await writeCursor(keys, scope, AFTER))).toBeUndefined();
});

it('opens nothing that was altered in any place', async () => {
  const cursor = await writeCursor(keys, scope, AFTER);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(cursor.length - 1),
      fc.string({ minLength: 1, maxLength: 1 }),
      async (at, put) => {
        const altered = cursor.slice(0, at) + put + cursor.slice(at + 1);
        fc.pre(altered !== cursor);
        expect(await readCursor(keys, scope, altered)).toBeUndefined();
      },
    ),
  );
  expect(await readCursor(keys, scope, '')).toBeUndefined();
});

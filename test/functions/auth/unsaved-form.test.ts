import { beforeEach, expect, it } from 'vitest';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import type { SessionContext } from '../../../functions/auth/session.ts';
import { dropKeptForm, findKeptForm, keepForm } from '../../../functions/auth/unsaved-form.ts';
import { testSecret } from '../../support/app.ts';
import { memoryStore } from '../../support/memory-store.ts';

let time: number;
let context: SessionContext;
beforeEach(() => {
  time = Date.parse('2026-11-23T01:00:00.000Z');
  context = { store: memoryStore(), keys: keyRing(testSecret), now: () => new Date(time) };
});

const form = {
  path: '/departments/lands/assessments/1/sections/data?from=list',
  fields: [
    ['answer', 'b'],
    ['answer', 'a'],
    ['note', '陳 <script>\u202e "\n'],
  ],
} as const;

it('comes back as it was sent, to its person alone', async () => {
  expect(await keepForm('p1', form, context)).toBe('kept');
  expect(await findKeptForm('p1', context)).toEqual(form);
  expect(await findKeptForm('p2', context)).toBeUndefined();
});

it('is unreadable in the store, and opens under no other person', async () => {
  await keepForm('p1', form, context);
  const kept = await context.store.findUnsavedForm('p1');
  if (!kept) throw new Error('Nothing was kept.');
  expect(JSON.stringify(kept)).not.toMatch(/script|sections/);
  await context.store.putUnsavedForm({ ...kept, personId: 'p2' });
  expect(await findKeptForm('p2', context)).toBeUndefined();
});

it('takes the place of an earlier one, and is gone once dropped', async () => {
  await keepForm('p1', form, context);
  await keepForm('p1', { ...form, path: '/later' }, context);
  expect((await findKeptForm('p1', context))?.path).toBe('/later');
  await dropKeptForm('p1', context);
  expect(await findKeptForm('p1', context)).toBeUndefined();
});

it('is kept for an hour', async () => {
  await keepForm('p1', form, context);
  time += 3_600_000 - 1000;
  expect(await findKeptForm('p1', context)).toEqual(form);
  time += 1000;
  expect(await findKeptForm('p1', context)).toBeUndefined();
});

it('fits the store even where nothing can be compressed, and is not kept above 200 KiB', async () => {
  const noise = Array.from(crypto.getRandomValues(new Uint8Array(60_000)), (byte) =>
    String.fromCodePoint(0x4e00 + byte),
  ).join('');
  expect(await keepForm('p1', { path: '/x', fields: [['note', noise]] }, context)).toBe('kept');
  const sealed = (await context.store.findUnsavedForm('p1'))?.sealed ?? '';
  expect(sealed.length).toBeLessThan(350_000);
  expect(await keepForm('p1', { path: '/x', fields: [['note', `${noise}${noise}`]] }, context)).toBe(
    'too-large',
  );
  expect((await findKeptForm('p1', context))?.fields[0]?.[1]).toBe(noise);
});

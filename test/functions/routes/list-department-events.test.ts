import { expect, test } from 'vitest';
import { hashOfEvent } from '../../../functions/audit/seal-event.ts';
import type { Event } from '../../../functions/store/store.ts';
import { type History, history } from '../../support/history.ts';

const busy = () =>
  history([
    'create-application',
    'a-second-passes',
    'start-assessment',
    'a-second-passes',
    'save-answers',
    'create-application',
    'delete-application',
  ]);

type Shown = Event & { readonly subjectKind?: string };

async function listed({ app }: History, query = '') {
  const items: Shown[] = [];
  let path: string | undefined = `/v1/events${query}`;
  while (path !== undefined) {
    const response: Response = await app.call('GET', path);
    const body = (await response.json()) as { items: Shown[] };
    expect([response.status, body]).toEqual([200, expect.anything()]);
    items.push(...body.items);
    path = /<(.+)>/.exec(response.headers.get('Link') ?? '')?.[1];
  }
  return items;
}

test('lists every change of the department by time, from either end, page by page', async () => {
  const made = await busy();
  const all = await listed(made);
  expect(all.map(({ action }) => action)).toEqual([
    'create-api-key',
    'create-application',
    'start-assessment',
    'save-answers',
    'create-application',
    'delete-application',
  ]);
  expect(await listed(made, '?limit=2')).toEqual(all);
  expect(await listed(made, '?limit=2&order=newest-first')).toEqual(all.toReversed());
  expect(all.map(({ subjectKind }) => subjectKind)).toContain('assessment');
  for (const { subjectKind: _, ...event } of all) {
    expect(event).not.toHaveProperty('seal');
    expect(await hashOfEvent({ ...event, departmentId: 'lands' })).toBe(event.hash);
  }
});

test('lists days in Hong Kong, both ends included', async () => {
  const made = await busy();
  made.app.passTime(Date.parse('2026-11-23T16:00:00.000Z') - Date.parse('2026-11-23T01:00:02.000Z'));
  await made.app.call('POST', '/v1/applications', { body: { name: 'On the next day' } });
  expect(await listed(made, '?from=2026-11-24')).toHaveLength(1);
  expect(await listed(made, '?to=2026-11-23')).toHaveLength(6);
  expect(await listed(made, '?from=2026-11-23&to=2026-11-24&limit=3')).toHaveLength(7);
  expect(await listed(made, '?to=2026-11-22')).toEqual([]);
});

test('lists all of one thing, also when it was deleted', async () => {
  const made = await busy();
  const gone = [...made.rows.events.values()].find(({ action }) => action === 'delete-application');
  const items = await listed(made, `?subjectId=${gone?.subjectId}&limit=1`);
  expect(items.map(({ action, subjectKind }) => [action, subjectKind])).toEqual([
    ['create-application', 'application'],
    ['delete-application', 'application'],
  ]);
  expect(await listed(made, '?subjectId=nobody')).toEqual([]);
});

test('still names an event that is gone', async () => {
  const made = await busy();
  const all = await listed(made);
  made.rows.events.clear();
  const left = await listed(made);
  expect(left.map(({ action, at, hash }) => [action, at, hash])).toEqual(
    all.map(({ action, at, hash }) => [action, at, hash]),
  );
  expect(left.some((event) => 'detail' in event)).toBe(false);
});

test.each([
  '?from=2026-11-24&to=2026-11-23',
  '?subjectId=a&from=2026-11-24',
  '?from=yesterday',
  '?order=odd',
])('refuses %s', async (query) => {
  const { app } = await history([]);
  const response = await app.call('GET', `/v1/events${query}`);
  expect([response.status, (await response.json()).code]).toEqual([400, 'invalid-request']);
});

test('is for administrators', async () => {
  const { app } = await history([]);
  const apiKey = await app.keyFor('lands', 'write');
  expect((await app.call('GET', '/v1/events', { apiKey })).status).toBe(403);
});

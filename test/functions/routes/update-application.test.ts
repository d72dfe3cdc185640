import { expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

const read = async (response: Response) => (await response.json()) as Record<string, unknown>;

async function created(app: TestApp): Promise<string> {
  const body = { name: 'One', owner: 'Manager' };
  const response = await app.call('POST', '/v1/applications', { body });
  return response.headers.get('Location') ?? '';
}

const put = (app: TestApp, path: string, ifMatch: string, name = 'Two') =>
  app.call('PUT', path, { body: { name }, headers: { 'If-Match': ifMatch } });

it('replaces the whole, as the next version', async () => {
  const app = createTestApp();
  const path = await created(app);
  app.passTime(1000);
  const response = await put(app, path, '"1"');
  expect([response.status, response.headers.get('ETag')]).toEqual([200, '"2"']);
  const application = await read(response);
  expect(application).toMatchObject({
    name: 'Two',
    owner: '',
    version: 2,
    createdAt: '2026-11-23T01:00:00.000Z',
    updatedAt: '2026-11-23T01:00:01.000Z',
  });
  expect(await read(await app.call('GET', path))).toEqual(application);
});

it('takes back what GET answered, and keeps the fields that are not for the client to change', async () => {
  const app = createTestApp();
  const path = await created(app);
  const found = await read(await app.call('GET', path));
  app.passTime(1000);
  const headers = { 'If-Match': '"1"' };
  const body = { ...found, id: 'other', version: 70, createdAt: 'never', updatedAt: 'never', owner: 'Two' };
  const response = await app.call('PUT', path, { body, headers });
  const next = { ...found, owner: 'Two', version: 2, updatedAt: '2026-11-23T01:00:01.000Z' };
  expect([response.status, await read(response)]).toEqual([200, next]);
  expect(await read(await app.call('GET', path))).toEqual(next);
  const { items } = await app.store.listEvents('lands', String(found['id']), { limit: 9 });
  const after = { name: found['name'], description: found['description'], owner: 'Two' };
  expect(items[1]?.detail).toMatchObject({ after });
  expect(Object.keys(items[1]?.detail['after'] as object).sort()).toEqual(['description', 'name', 'owner']);
});

it('records what was before and after, and chains the hashes', async () => {
  const app = createTestApp();
  const path = await created(app);
  await put(app, path, '"1"');
  const [first, second] = (await app.store.listEvents('lands', path.split('/').at(-1) ?? '', { limit: 9 }))
    .items;
  expect(second).toMatchObject({
    action: 'update-application',
    subjectVersion: 2,
    detail: { before: { name: 'One', owner: 'Manager' }, after: { name: 'Two', owner: '' } },
    beforeHash: first?.afterHash,
  });
});

it('needs If-Match, and says so', async () => {
  const app = createTestApp();
  const path = await created(app);
  const response = await app.call('PUT', path, { body: { name: 'Two' } });
  expect([response.status, (await read(response))['code']]).toEqual([428, 'if-match-missing']);
  expect((await put(app, path, '1')).status).toBe(400);
});

it.each(['"2"', 'W/"2"', '"0", "7"'])('refuses a version that is not stored: If-Match %s', async (tag) => {
  const app = createTestApp();
  const path = await created(app);
  const response = await put(app, path, tag);
  expect([response.status, (await read(response))['code']]).toEqual([412, 'stale-version']);
  expect(await read(await app.call('GET', path))).toMatchObject({ name: 'One', version: 1 });
});

it('takes a list of versions, and any version for *', async () => {
  const app = createTestApp();
  const path = await created(app);
  expect((await put(app, path, '"7", "1"')).status).toBe(200);
  expect((await put(app, path, '*')).headers.get('ETag')).toBe('"3"');
});

it('lets one of many writers of the same version win, and tells the others', async () => {
  const app = createTestApp();
  const path = await created(app);
  const all = await Promise.all(Array.from({ length: 8 }, (_, n) => put(app, path, '"1"', `By ${n}`)));
  const statuses = all.map((response) => response.status).sort();
  expect(statuses).toEqual([200, ...Array.from({ length: 7 }, () => 412)]);
  const winner = all.find((response) => response.status === 200);
  expect(await read(await app.call('GET', path))).toEqual(winner && (await read(winner)));
});

it('does not find an application of another department', async () => {
  const app = createTestApp();
  const path = await created(app);
  const apiKey = await app.keyFor('works', 'admin');
  const options = { body: { name: 'Taken' }, headers: { 'If-Match': '*' }, apiKey };
  expect((await app.call('PUT', path, options)).status).toBe(404);
  expect(await read(await app.call('GET', path))).toMatchObject({ name: 'One' });
});

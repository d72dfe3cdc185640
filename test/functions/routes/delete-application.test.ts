import { expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

async function created(app: TestApp): Promise<string> {
  const response = await app.call('POST', '/v1/applications', { body: { name: 'One' } });
  return response.headers.get('Location') ?? '';
}

const remove = (app: TestApp, path: string, headers: Record<string, string> = { 'If-Match': '"1"' }) =>
  app.call('DELETE', path, { headers });

it('takes the application out, and keeps what happened to it', async () => {
  const app = createTestApp();
  const path = await created(app);
  const response = await remove(app, path);
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect((await app.call('GET', path)).status).toBe(404);
  expect((await remove(app, path)).status).toBe(404);
  const { items } = await app.store.listEvents('lands', path.split('/').at(-1) ?? '', { limit: 9 });
  expect(items.map(({ action, afterHash }) => [action, afterHash === null])).toEqual([
    ['create-application', false],
    ['delete-application', true],
  ]);
});

it('needs the version that is stored', async () => {
  const app = createTestApp();
  const path = await created(app);
  expect((await remove(app, path, {})).status).toBe(428);
  expect((await remove(app, path, { 'If-Match': '"2"' })).status).toBe(412);
  expect((await app.call('GET', path)).status).toBe(200);
});

it('is refused while the application has assessments', async () => {
  const app = createTestApp();
  const path = await created(app);
  expect((await app.call('POST', `${path}/assessments`)).status).toBe(201);
  const response = await remove(app, path, { 'If-Match': '*' });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: 'application-has-assessments' });
  expect((await app.call('GET', path)).status).toBe(200);
});

it('does not reach into another department', async () => {
  const app = createTestApp();
  const path = await created(app);
  const apiKey = await app.keyFor('works', 'admin');
  expect((await app.call('DELETE', path, { headers: { 'If-Match': '*' }, apiKey })).status).toBe(404);
  expect((await app.call('GET', path)).status).toBe(200);
});

import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

const HOUR = 3_600_000;
const headers = { 'Idempotency-Key': 'first-try' };
const create = (app: TestApp, name = 'One', more: { apiKey?: string; path?: string } = {}) =>
  app.call('POST', more.path ?? '/v1/applications', {
    body: { name },
    headers,
    ...(more.apiKey ? { apiKey: more.apiKey } : {}),
  });
const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;
const count = async (app: TestApp, departmentId = 'lands') =>
  (await app.store.listApplications(departmentId, { limit: 100 })).items.length;

describe('a request with an Idempotency-Key', () => {
  it('is carried out once; a retry gets the whole first answer', async () => {
    const app = createTestApp();
    const first = await create(app);
    app.passTime(24 * HOUR - 1000);
    const again = await create(app);
    expect(again.status).toBe(201);
    for (const name of ['Location', 'ETag', 'Content-Type'])
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    expect(first.headers.has('Idempotency-Replayed')).toBe(false);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(again.headers.get('Request-Id')).not.toBe(first.headers.get('Request-Id'));
    expect(await again.text()).toBe(await first.text());
    expect(await count(app)).toBe(1);
  });

  it('is a new one after 24 hours', async () => {
    const app = createTestApp();
    const first = await idOf(await create(app));
    app.passTime(24 * HOUR + 1000);
    expect(await idOf(await create(app))).not.toBe(first);
  });

  it('is answered as before when the same body is written otherwise', async () => {
    const app = createTestApp();
    const apiKey = await app.keyFor('lands', 'write');
    const send = (text: string) =>
      app.request('/v1/applications', {
        method: 'POST',
        headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json', ...headers },
        body: text,
      });
    const first = await send('{"name":"One","owner":"Two"}');
    const again = await send('{ "owner": "T\\u0077o",\n  "name": "One" }');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(await again.text()).toBe(await first.text());
    expect(await count(app)).toBe(1);
  });

  it('is refused when the key was used for another body', async () => {
    const app = createTestApp();
    await create(app, 'One');
    const other = await create(app, 'Two');
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    expect(await count(app)).toBe(1);
  });

  it('is carried out once when it comes many times at once', async () => {
    const app = createTestApp();
    const ids = await Promise.all(Array.from({ length: 10 }, async () => idOf(await create(app))));
    expect(new Set(ids).size).toBe(1);
    expect(await count(app)).toBe(1);
  });

  it('shares its key with no other API key, department or operation', async () => {
    const app = createTestApp();
    await create(app);
    const colleague = await app.keyFor('lands', 'write');
    const stranger = await app.keyFor('works', 'write');
    const third = await create(app, 'Other', { apiKey: colleague });
    const fourth = await create(app, 'Other', { apiKey: stranger });
    const fifth = await app.call('POST', '/v1/api-keys', { body: { name: 'k', scopes: ['read'] }, headers });
    for (const response of [third, fourth, fifth]) expect(response.status).toBe(201);
    expect([await count(app), await count(app, 'works')]).toEqual([2, 1]);
  });

  it('that was refused may be mended and sent again with the same key', async () => {
    const app = createTestApp();
    expect((await create(app, '')).status).toBe(400);
    expect((await create(app, 'One')).status).toBe(201);
  });
});

it('does not replay to a key that has lost its right', async () => {
  const app = createTestApp();
  const apiKey = await app.keyFor('lands', 'write');
  expect((await create(app, 'One', { apiKey })).status).toBe(201);
  app.passTime(30 * 24 * HOUR);
  expect((await create(app, 'One', { apiKey })).status).toBe(401);
});

it.each(['', 'two words', 'ä', 'x'.repeat(256)])('refuses the key "%s"', async (key) => {
  const app = createTestApp();
  const options = { body: { name: 'One' }, headers: { 'Idempotency-Key': key } };
  expect((await app.call('POST', '/v1/applications', options)).status).toBe(400);
});

import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';

const body = { name: 'Dashboard', scopes: ['read'] };
const read = async (response: Response) => (await response.json()) as Record<string, unknown>;

it('gives a key that works, with its scopes and no more', async () => {
  const app = createTestApp();
  const response = await app.call('POST', '/v1/api-keys', { body });
  expect(response.status).toBe(201);
  const created = await read(response);
  expect(created).toMatchObject({
    name: 'Dashboard',
    scopes: ['read'],
    expiresAt: '2027-11-23T01:00:00.000Z',
    revokedAt: null,
  });
  const apiKey = String(created['key']);
  expect(apiKey).toMatch(new RegExp(`^ll_${created['id']}_[0-9a-f]{48}$`));
  expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(200);
  expect((await app.call('POST', '/v1/applications', { apiKey, body: { name: 'x' } })).status).toBe(403);
});

it('expires when it was asked to', async () => {
  const app = createTestApp();
  const response = await app.call('POST', '/v1/api-keys', { body: { ...body, expiresInDays: 1 } });
  const apiKey = String((await read(response))['key']);
  app.passTime(86_400_000 - 1);
  expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(200);
  app.passTime(1);
  expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(401);
});

it.each([
  [{ name: 'x' }, '/scopes', 'missing'],
  [{ ...body, scopes: [] }, '/scopes', 'too-short'],
  [{ ...body, scopes: ['root'] }, '/scopes/0', 'unknown-value'],
  [{ ...body, scopes: ['read', 'read'] }, '/scopes', 'invalid'],
  [{ ...body, expiresInDays: 0 }, '/expiresInDays', 'out-of-range'],
  [{ ...body, expiresInDays: 731 }, '/expiresInDays', 'out-of-range'],
  [{ ...body, expiresInDays: 1.5 }, '/expiresInDays', 'wrong-kind'],
  [{ ...body, departmentId: 'works' }, '/departmentId', 'unknown-field'],
])('refuses %j at %s as %s', async (sent, pointer, code) => {
  const response = await createTestApp().call('POST', '/v1/api-keys', { body: sent });
  expect(response.status).toBe(400);
  expect((await read(response))['errors']).toEqual([expect.objectContaining({ pointer, code })]);
});

it('gives a retry the same key again, which stands nowhere in the open', async () => {
  const app = createTestApp();
  const records: unknown[] = [];
  const { createApiKey } = app.store;
  const store = {
    ...app.store,
    createApiKey: async (change: Parameters<typeof createApiKey>[0]) => {
      records.push(change);
      return createApiKey(change);
    },
  };
  const watched = createTestApp({ store });
  const headers = { 'Idempotency-Key': 'key-1' };
  const first = await watched.call('POST', '/v1/api-keys', { body, headers });
  const again = await watched.call('POST', '/v1/api-keys', { body, headers });
  const created = await read(first);
  expect([again.status, await read(again)]).toEqual([201, created]);
  expect(again.headers.get('Idempotency-Replayed')).toBe('true');
  expect(records.length).toBeGreaterThan(0);
  expect(JSON.stringify(records)).not.toContain(String(created['key']).split('_')[2]);
});

import { expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

async function created(app: TestApp) {
  const body = { name: 'Dashboard', scopes: ['admin'] };
  const response = await app.call('POST', '/v1/api-keys', { body });
  const { id, key } = (await response.json()) as { id: string; key: string };
  return { id, path: `/v1/api-keys/${id}`, apiKey: key };
}

const revoke = (app: TestApp, path: string, apiKey?: string, tag = '"1"') =>
  app.call('DELETE', path, { headers: { 'If-Match': tag }, ...(apiKey ? { apiKey } : {}) });

it('ends the key at once and for good, and records it', async () => {
  const app = createTestApp();
  const { id, path, apiKey } = await created(app);
  expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(200);
  expect((await revoke(app, path)).status).toBe(204);
  const refused = await app.call('GET', '/v1/applications', { apiKey });
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
    401,
    'api-key-revoked',
  ]);
  const { items } = await app.store.listEvents('lands', id, { limit: 9 });
  expect(items.map(({ action }) => action)).toEqual(['create-api-key', 'revoke-api-key']);
});

it('changes nothing the second time, whatever version is named', async () => {
  const app = createTestApp();
  const { id, path } = await created(app);
  for (const _ of [1, 2, 3]) expect((await revoke(app, path)).status).toBe(204);
  expect((await app.store.listEvents('lands', id, { limit: 9 })).items).toHaveLength(2);
});

it('needs the version of the key', async () => {
  const app = createTestApp();
  const { path, apiKey } = await created(app);
  expect((await app.call('DELETE', path)).status).toBe(428);
  expect((await revoke(app, path, undefined, '"9"')).status).toBe(412);
  expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(200);
});

it('refuses to let a key revoke itself', async () => {
  const app = createTestApp();
  const { path, apiKey } = await created(app);
  const response = await revoke(app, path, apiKey);
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([409, 'own-api-key']);
});

it('does not reach into another department', async () => {
  const app = createTestApp();
  const { path, apiKey } = await created(app);
  expect((await revoke(app, path, await app.keyFor('works', 'admin'), '*')).status).toBe(404);
  expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(200);
});

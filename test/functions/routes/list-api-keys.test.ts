import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';

it('lists the keys of the department, expired and revoked ones too, and nothing of their secrets', async () => {
  const app = createTestApp();
  await app.keyFor('works', 'admin');
  const made = await app.call('POST', '/v1/api-keys', {
    body: { name: 'Dashboard', scopes: ['read'], expiresInDays: 1 },
  });
  const { id } = (await made.json()) as { id: string };
  await app.call('DELETE', `/v1/api-keys/${id}`, { headers: { 'If-Match': '*' } });
  app.passTime(2 * 86_400_000);
  const text = await (await app.call('GET', '/v1/api-keys')).text();
  const { items } = JSON.parse(text) as { items: { name: string; revokedAt: string | null }[] };
  expect(items.map(({ name, revokedAt }) => [name, revokedAt])).toEqual([
    ['Test', null],
    ['Dashboard', '2026-11-23T01:00:00.000Z'],
  ]);
  expect(text).not.toMatch(/secret|hash|[0-9a-f]{48}/i);
});

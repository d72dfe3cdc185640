import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { visitor } from '../../support/visitor.ts';

const admin = { personId: 'yip', roles: ['department-admin'] as const };

it('asks once more, then revokes the key for good', async () => {
  const app = createTestApp();
  const person = await visitor(app, admin);
  const key = await app.keyFor('lands', 'read');
  const page = `/departments/lands/api-keys/${key.split('_')[1]}/revoke`;
  const html = await (await person.get(page)).text();
  expect(html).toContain('Revoke key');
  expect(htmlProblems(html)).toEqual([]);
  expect((await app.call('GET', '/v1/applications', { apiKey: key })).status).toBe(200);
  expect((await person.post(page)).headers.get('Location')).toBe(
    '/departments/lands/api-keys?notice=key-revoked',
  );
  expect((await app.call('GET', '/v1/applications', { apiKey: key })).status).toBe(401);
  expect(await (await person.get(page)).text()).toContain('This key was revoked already.');
});

it('does not find the key of another department', async () => {
  const app = createTestApp();
  const person = await visitor(app, admin);
  const key = await app.keyFor('marine', 'read');
  const page = `/departments/lands/api-keys/${key.split('_')[1]}/revoke`;
  expect((await person.get(page)).status).toBe(404);
  expect((await person.post(page)).status).toBe(404);
  expect((await app.call('GET', '/v1/applications', { apiKey: key })).status).toBe(200);
});

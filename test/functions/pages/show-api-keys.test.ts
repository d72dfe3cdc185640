import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { visitor } from '../../support/visitor.ts';

const page = '/departments/lands/api-keys';
const admin = { personId: 'yip', roles: ['department-admin'] as const };
const keyIn = (html: string): string => /ll_\w+/.exec(html)?.[0] ?? '';

it('shows a new key once, makes no other when the form is sent again, and the key works', async () => {
  const app = createTestApp();
  const person = await visitor(app, admin);
  const form = await (await person.get(page)).text();
  expect(htmlProblems(form)).toEqual([]);
  const attempt = /name="attempt" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const fields = { attempt, name: 'Import <i>', scopes: ['read', 'write'], expiresInDays: '30' };
  const answers = [await person.post(page, fields), await person.post(page, fields)];
  const [first = '', second = ''] = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.headers.get('Cache-Control')).toContain('no-store');
  expect(htmlProblems(first)).toEqual([]);
  expect(first).toContain('This key is shown this once.');
  expect(keyIn(second)).toBe(keyIn(first));
  expect((await app.call('GET', '/v1/applications', { apiKey: keyIn(first) })).status).toBe(200);
  const list = await (await person.get(page)).text();
  expect(list).toContain('Import &lt;i&gt;');
  expect(list).toContain('Read; Read and change');
  expect(keyIn(list)).toBe('');
  expect((await app.store.listApiKeys('lands', { limit: 9 })).items).toHaveLength(1);
  expect(JSON.stringify(app.logged)).not.toContain(keyIn(first));
});

it.each([
  [{ name: ' ', scopes: ['read'], expiresInDays: '30' }, '#name'],
  [{ name: 'A', expiresInDays: '30' }, '#scopes'],
  [{ name: 'A', scopes: ['everything'], expiresInDays: '30' }, '#scopes'],
  [{ name: 'A', scopes: ['read', 'everything'], expiresInDays: '30' }, '#scopes'],
  [{ name: 'A', scopes: ['read'], expiresInDays: '731' }, '#expiresInDays'],
  [{ name: 'A', scopes: ['read'], expiresInDays: '1e2' }, '#expiresInDays'],
])('says at its field what is wrong with %j', async (fields, field) => {
  const app = createTestApp();
  const person = await visitor(app, admin);
  const answer = await person.post(page, fields);
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html.match(/<a href="#(?!main)\w+"/g)).toEqual([`<a href="${field}"`]);
  expect(htmlProblems(html)).toEqual([]);
  expect((await app.store.listApiKeys('lands', { limit: 9 })).items).toEqual([]);
});

it('tells active, expired and revoked keys apart, and offers to revoke the active ones alone', async () => {
  const app = createTestApp();
  const person = await visitor(app, admin);
  await app.keyFor('lands', 'read');
  app.passTime(31 * 86_400_000);
  await app.keyFor('lands', 'admin');
  const later = await visitor(app, admin);
  const html = await (await later.get(page)).text();
  expect(html).toContain('Expired');
  expect(html).toContain('Active');
  expect(html.match(/\/revoke"/g)).toHaveLength(1);
  expect((await person.get(page)).status).toBe(303);
});

it.each([
  [{ personId: 'chan', roles: ['assessor'] as const }, 403],
  [{ personId: 'lee', roles: ['reviewer'] as const }, 403],
  [{ personId: 'po', roles: ['platform-admin'] as const }, 404],
  [{ personId: 'ng', departmentId: 'marine', roles: ['department-admin'] as const }, 404],
])('is not for %o', async (person, status) => {
  const app = createTestApp();
  const other = await visitor(app, person);
  expect((await other.get(page)).status).toBe(status);
  const fields = { name: 'A', scopes: ['read'], expiresInDays: '30' };
  expect((await other.post(page, fields)).status).toBe(status);
  expect((await app.store.listApiKeys('lands', { limit: 9 })).items).toEqual([]);
});

it('begins its list at the start where the place in the address is none', async () => {
  const answer = await (await visitor(createTestApp(), admin)).get(`${page}?cursor=altered`);
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, page]);
});

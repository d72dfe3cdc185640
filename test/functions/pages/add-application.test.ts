import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { visitor } from '../../support/visitor.ts';

const page = '/departments/lands/applications/new';

it('adds an application once, however often the form is sent', async () => {
  const app = createTestApp();
  const assessor = await visitor(app);
  const attempt = /name="attempt" value="([^"]+)"/.exec(await (await assessor.get(page)).text())?.[1] ?? '';
  const fields = { attempt, name: '許可證 <b>', description: 'Line one\r\nLine two', owner: '' };
  const first = await assessor.post(page, fields);
  const second = await assessor.post(page, fields);
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  const { items } = await app.store.listApplications('lands', { limit: 10 });
  expect(items).toMatchObject([{ name: '許可證 <b>', description: 'Line one\nLine two' }]);
  expect((await app.store.listEvents('lands', items[0]?.id ?? '', { limit: 10 })).items).toMatchObject([
    { action: 'create-application', actor: 'person:chan' },
  ]);
});

it('says at its field what is wrong, and keeps what was typed', async () => {
  const app = createTestApp();
  const assessor = await visitor(app);
  const answer = await assessor.post(page, {
    name: ' ',
    description: '<script>alert(1)</script>',
    owner: '',
  });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain('<a href="#name">Enter the name of the application.</a>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script>alert');
});

it.each([
  [{ personId: 'lee', roles: ['reviewer'] as const }, 403],
  [{ personId: 'ng', departmentId: 'marine' }, 404],
])('is not for %o', async (person, status) => {
  const app = createTestApp();
  const other = await visitor(app, person);
  expect((await other.get(page)).status).toBe(status);
  expect((await other.post(page, { name: 'x' })).status).toBe(status);
});

it('refuses foreign and repeated fields, and shows what was typed', async () => {
  const app = createTestApp();
  const assessor = await visitor(app);
  for (const fields of [
    { name: ['One', 'Two'], description: '', owner: '' },
    { name: 'One', version: '7' },
  ]) {
    const answer = await assessor.post(page, fields);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('One');
  }
  expect((await app.store.listApplications('lands', { limit: 10 })).items).toEqual([]);
});

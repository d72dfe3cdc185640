import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { visitor } from '../../support/visitor.ts';

const page = '/departments';
const platformAdmin = { personId: 'ho', departmentId: 'office', roles: ['platform-admin'] as const };

it('adds a department, as the first event of its audit trail', async () => {
  const app = createTestApp();
  const person = await visitor(app, platformAdmin);
  const answer = await person.post(page, { id: ' harbour ', name: ' 海港 <b>' });
  expect(answer.status).toBe(303);
  const html = await (await person.get(answer.headers.get('Location') ?? '')).text();
  expect(html).toContain('海港 &lt;b&gt;');
  expect(htmlProblems(html)).toEqual([]);
  app.passTime(1);
  const trail = await app.call('GET', '/v1/events', { apiKey: await app.keyFor('harbour', 'admin') });
  expect((await trail.json()) as object).toMatchObject({
    items: [
      {
        subjectKind: 'department',
        subjectId: 'harbour',
        action: 'create-department',
        actor: 'person:ho',
        detail: { name: '海港 <b>' },
      },
      { subjectKind: 'api-key' },
    ],
  });
});

it('leaves a trail that the check finds intact, also where a department was put before there were events', async () => {
  const app = createTestApp();
  await app.store.putDepartment({ id: 'marine', name: 'Marine' });
  await (await visitor(app, platformAdmin)).post(page, { id: 'harbour', name: 'Harbour' });
  for (const [department, checked] of [
    ['harbour', 2],
    ['marine', 1],
  ] as const) {
    const check = await app.call('GET', '/v1/events/check', {
      apiKey: await app.keyFor(department, 'admin'),
    });
    expect(await check.json()).toMatchObject({ intact: true, checked });
  }
});

it.each([
  ['', 'Harbour', '<a href="#id">Enter an id for the department.</a>'],
  ['..', 'Harbour', '<a href="#id">Enter an id of up to 64'],
  ['a/b', 'Harbour', '<a href="#id">Enter an id of up to 64'],
  ['harbour', ' ', '<a href="#name">Enter the name of the department.</a>'],
  ['harbour', 'x'.repeat(201), '<a href="#name">Enter the name on one line'],
  ['harbour', 'a\u0000b', '<a href="#name">Enter the name on one line'],
  ['harbour', '\u202Eabc', '<a href="#name">Enter the name on one line'],
  ['harbour', '\u200B\u2060', '<a href="#name">Enter the name on one line'],
  ['lands', 'Another', '<a href="#id">A department has this id already.'],
])('says what is wrong with the id %j and the name %j', async (id, name, said) => {
  const app = createTestApp();
  await app.store.putDepartment({ id: 'lands', name: 'Lands' });
  const answer = await (await visitor(app, platformAdmin)).post(page, { id, name });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain(said);
  expect(htmlProblems(html)).toEqual([]);
  expect((await app.store.listDepartments({ limit: 9 })).items).toEqual([{ id: 'lands', name: 'Lands' }]);
});

it.each(['assessor', 'reviewer', 'procurement', 'department-admin'] as const)(
  'is not for %s',
  async (role) => {
    const app = createTestApp();
    const person = await visitor(app, { roles: [role], departmentsGranted: ['*'] });
    expect((await person.get(page)).status).toBe(403);
    expect((await person.post(page, { id: 'harbour', name: 'Harbour' })).status).toBe(403);
    expect((await app.store.listDepartments({ limit: 9 })).items).toEqual([]);
  },
);

it('begins the list anew where an address was altered', async () => {
  const app = createTestApp();
  await app.store.putDepartment({ id: 'lands', name: 'Lands Office' });
  const starts: (string | undefined)[] = [];
  const { listDepartments } = app.store;
  app.store.listDepartments = (asked) => {
    starts.push(asked.after);
    return listDepartments(asked);
  };
  const person = await visitor(app, platformAdmin);
  for (const after of ['lands', '', '\u{1F600}', 'x'.repeat(3000), 'a#b'])
    expect((await person.get(`${page}?${new URLSearchParams({ after })}`)).status).toBe(200);
  expect(starts).toEqual(['lands', undefined, undefined, undefined, undefined]);
});

import { expect, it } from 'vitest';
import { languageCookie } from '../../../functions/browser/language-of.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { visitor } from '../../support/visitor.ts';

const hostile = '<script>alert(1)</script> "x" & مرحبا';

const sameAnswer = 'Staff cannot do a main task on that day';

/** A draft of a new application in a department; what names it in an address of the page, and how to hand it in. */
async function draftOf(
  app: TestApp,
  {
    departmentId = 'lands',
    name = 'Permits',
    answers = {},
  }: { departmentId?: string; name?: string; answers?: Readonly<Record<string, unknown>> },
) {
  const apiKey = await app.keyFor(departmentId, 'admin');
  const post = async (path: string, body: unknown, headers = {}) =>
    (await (await app.call('POST', path, { apiKey, body, headers })).json()) as {
      id: string;
      version: number;
    };
  const application = await post('/v1/applications', { name, description: '', owner: '' });
  const draft = await post(`/v1/applications/${application.id}/assessments`, { answers });
  return {
    id: draft.id,
    named: `${departmentId}:${draft.id}`,
    result: `/departments/${departmentId}/assessments/${draft.id}/result`,
    submit: () => post(`/v1/assessments/${draft.id}/submission`, {}, { 'If-Match': '"1"' }),
    /** Hands it in, approves it and starts the next revision: what names that one. */
    revise: async () => {
      await post(`/v1/assessments/${draft.id}/submission`, {}, { 'If-Match': '"1"' });
      const review = { decision: 'approved', comment: '' };
      await app.call('POST', `/v1/assessments/${draft.id}/reviews`, {
        apiKey: await app.keyFor(departmentId, 'review'),
        headers: { 'If-Match': '"2"' },
        body: review,
      });
      return `${departmentId}:${(await post(`/v1/assessments/${draft.id}/reopening`, {}, { 'If-Match': '"3"' })).id}`;
    },
  };
}

const comparison = (named: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  `/comparison?${new URLSearchParams([...named.map((one) => ['assessment', one]), ...Object.entries(more)])}`;

/** The row with this name, without its tags; absent where the page has none. */
function rowOf(html: string, name: string): string | undefined {
  const row = html.split(/<tr|<\/tr>/).find((one) => one.includes(`>${name}`));
  return row
    ?.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^.*?> /, '')
    .trim();
}

it('sets assessments side by side, and marks in a word what differs', async () => {
  const app = createTestApp();
  const one = await draftOf(app, { answers: { 'service-count': 3, criticality: 'important' } });
  const other = await draftOf(app, {
    name: hostile,
    answers: { 'service-count': 5, criticality: 'important' },
  });
  const assessor = await visitor(app);
  const answer = await assessor.get(comparison([one.named, other.named]));
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(htmlProblems(html)).toEqual([]);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  for (const { result } of [one, other]) expect(html).toContain(`href="${result}"`);
  expect(rowOf(html, 'Status')).toBe('Status Draft Draft');
  expect(rowOf(html, 'Department')).toBeUndefined();
  expect(rowOf(html, 'How many separately deployed')).toMatch(/application\? 3 services 5 services$/);
  expect(html).not.toContain(sameAnswer);
  expect(html).toContain('Only what differs is shown.');

  const all = await (await assessor.get(comparison([one.named, other.named], { show: 'all' }))).text();
  expect(htmlProblems(all)).toEqual([]);
  expect(all).toContain('Everything is shown');
  expect(all.length).toBeGreaterThan(html.length);
  expect(all.split(sameAnswer)).toHaveLength(1 + 2);
  expect(rowOf(all, 'How many separately deployed')).toMatch(/Differs 3 services 5 services$/);
  expect(rowOf(all, 'What happens when')).not.toContain('Differs');
});

it('tells claims that hold in part in different degrees apart by their points', async () => {
  const app = createTestApp();
  const one = await draftOf(app, { answers: { 'run-as': 'fixed-user' } });
  const other = await draftOf(app, { name: 'Berths', answers: { 'run-as': 'root-at-start' } });
  const html = await (await (await visitor(app)).get(comparison([one.named, other.named]))).text();
  const claims = html.slice(html.indexOf('id="claims"'));
  expect(rowOf(claims, 'The application runs without root')).toMatch(
    /^The application runs without root [\d.]+ points apart Holds in part Holds in part$/,
  );
});

it('leads from what differs to everything and back with the same columns', async () => {
  const app = createTestApp();
  const named = [(await draftOf(app, {})).named, (await draftOf(app, { name: 'Berths' })).named];
  const assessor = await visitor(app);
  const other = async (path: string) =>
    /href="([^"]+)#switch"/.exec(await (await assessor.get(path)).text())?.[1]?.replaceAll('&amp;', '&');
  expect(await other(comparison(named))).toBe(comparison(named, { show: 'all' }));
  expect(await other(comparison(named, { show: 'all' }))).toBe(comparison(named, { show: 'differences' }));
});

it('names the columns of one application by their revision, in each language', async () => {
  const app = createTestApp();
  const first = await draftOf(app, { answers: { criticality: 'important' } });
  const next = await first.revise();
  const assessor = await visitor(app);
  const page = comparison([first.named, next]);
  const html = await (await assessor.get(page)).text();
  expect(html).toContain('Comparison: revisions of Permits');
  for (const revision of [1, 2])
    expect(html).toMatch(new RegExp(`<th scope="col"[^>]*>Revision ${revision}</th>`));
  expect(rowOf(html, 'Status')).toBe('Status Approved Draft');
  expect(html).toContain('Nothing differs here.');

  for (const [language, tag, says] of [
    ['zh-Hant', 'zh-HK', ['比較：Permits的各個版次', '第 2 版', '此部分沒有差異。']],
    ['zh-Hans', 'zh-Hans', ['比较：Permits的各个版次', '第 2 版', '此部分没有差异。']],
  ] as const) {
    const [cookie] = languageCookie.set(language).split(';');
    const request: typeof app.request = (path, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('Cookie', `${headers.get('Cookie')}; ${cookie}`);
      return app.request(path, { ...init, headers });
    };
    const reader = await visitor({ ...app, request });
    const translated = await (await reader.get(page)).text();
    expect(htmlProblems(translated)).toEqual([]);
    for (const text of [`<html lang="${tag}"`, ...says]) expect(translated).toContain(text);
    expect(translated).not.toMatch(/Differs|Nothing differs|Revision|Approved/);
  }
});

it('sets what two departments submitted side by side for procurement, and nothing else', async () => {
  const app = createTestApp();
  await app.store.putDepartment({ id: 'lands', name: 'Lands' });
  await app.store.putDepartment({ id: 'marine', name: 'Marine <b>' });
  const one = await draftOf(app, { answers: { criticality: 'important' } });
  const other = await draftOf(app, { departmentId: 'marine', answers: { criticality: 'important' } });
  const draft = await draftOf(app, { name: 'Not yet' });
  await Promise.all([one.submit(), other.submit()]);
  const buyer = (departmentsGranted: readonly string[]) =>
    visitor(app, {
      personId: departmentsGranted.join(),
      departmentId: 'buyers',
      roles: ['procurement'],
      departmentsGranted,
    });
  const both = await buyer(['lands', 'marine']);
  const html = await (await both.get(comparison([one.named, other.named]))).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(rowOf(html, 'Department')).toBe('Department Lands Marine &lt;b&gt;');
  // Two applications of one name and revision are told apart by their department.
  expect(html).toMatch(/<th scope="col"[^>]*>[^<]*Permits[^<]*revision 1 \([^<]*Lands/);

  const lands = await buyer(['lands']);
  const assessor = await visitor(app);
  for (const [who, named] of [
    [both, [one.named, draft.named]],
    [lands, [one.named, other.named]],
    [assessor, [one.named, other.named]],
    [assessor, [one.named, 'lands:none']],
    [assessor, [one.named, `lands:${other.id}`]],
    [assessor, [one.named, one.id]],
    [assessor, [one.named, ':']],
    [assessor, [one.named, `lands:${'x'.repeat(5000)}`]],
  ] as const)
    expect((await who.get(comparison(named))).status).toBe(404);
});

it('says what to choose where none, one, five or the same twice were chosen', async () => {
  const app = createTestApp();
  const [one, other] = [(await draftOf(app, {})).named, (await draftOf(app, {})).named];
  const reviewer = await visitor(app, { roles: ['reviewer'] });
  for (const [named, fault] of [
    [[], 'Fewer than two'],
    [[one], 'Fewer than two'],
    [[one, other, 'lands:1', 'lands:2', 'lands:3'], 'More than four'],
    [[one, one], 'chosen twice'],
    [[one, other, one], 'chosen twice'],
  ] as const) {
    const answer = await reviewer.get(comparison(named));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(htmlProblems(html)).toEqual([]);
    expect(html).toContain(fault);
    for (const list of ['/departments/lands/applications', '/reviews'])
      expect(html.slice(html.indexOf('<main'))).toContain(`href="${list}"`);
  }
});

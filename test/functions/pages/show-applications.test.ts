import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { visitor } from '../../support/visitor.ts';

const list = '/departments/lands/applications';

async function withApplications(...names: string[]) {
  const app = createTestApp();
  const made: { id: string; name: string }[] = [];
  for (const name of names)
    made.push(await (await app.call('POST', '/v1/applications', { body: { name } })).json());
  const start = async (index: number, answers = {}) =>
    (await app.call('POST', `/v1/applications/${made[index]?.id}/assessments`, { body: { answers } })).json();
  return { app, made, start, assessor: await visitor(app) };
}

describe('the list of applications', () => {
  it('says what to do while it is empty, to those who can do it and to others', async () => {
    const { app, assessor } = await withApplications();
    const html = await (await assessor.get(list)).text();
    expect(htmlProblems(html)).toEqual([]);
    expect(html).toContain('href="/departments/lands/applications/new"');
    const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
    expect(await (await reviewer.get(list)).text()).not.toContain('/applications/new');
  });

  it('shows each application with its latest assessment, harmless whatever its name', async () => {
    const name = '<script>alert(1)</script> \u05d0 e\u0301 許可證';
    const { assessor, start } = await withApplications(name, 'Second');
    await start(0, { 'service-count': 3 });
    const html = await (await assessor.get(list)).text();
    expect(htmlProblems(html)).toEqual([]);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('Draft');
    expect(html).toContain('Start an assessment');
  });

  it.each([
    ['text=permit', ['Permit Counter']],
    ['text=ＰＥＲＭＩＴ', ['Permit Counter']],
    ['text=counter+permit', ['Permit Counter']],
    ['text=nothing', []],
    ['status=draft', ['Permit Counter']],
    ['status=none', ['Archive', 'Zoo']],
    ['band=undetermined', ['Permit Counter']],
    ['band=ready', []],
    ['', ['Archive', 'Permit Counter', 'Zoo']],
  ])('under ?%s lists %o', async (query, names) => {
    const { assessor, start } = await withApplications('Zoo', 'Permit Counter', 'Archive');
    await start(1, { 'container-status': 'not-containerised' });
    const html = await (await assessor.get(`${list}?${query}`)).text();
    const listed = [...html.matchAll(/href="\/departments\/lands\/applications\/[0-9A-Z]{26}">([^<]+)</g)];
    expect(listed.map(([, name]) => name)).toEqual(names);
    expect(htmlProblems(html)).toEqual([]);
  });

  it('comes in pages of fifty', async () => {
    const { assessor } = await withApplications(
      ...Array.from({ length: 52 }, (_, index) => `Application ${String(index).padStart(2, '0')}`),
    );
    const html = await (await assessor.get(list)).text();
    expect(html).toContain('Application 49');
    expect(html).not.toContain('Application 50');
    const next = /rel="next"/.test(html) && /href="([^"]*page=1[^"]*)"/.exec(html)?.[1];
    const second = await (await assessor.get(String(next).replaceAll('&amp;', '&'))).text();
    expect(second).toContain('Application 50');
    expect(second).toContain('page=0');
  });
});

describe('one application', () => {
  it('is changed, assessed, and deleted', async () => {
    const { app, assessor, made } = await withApplications('Permits');
    const page = `${list}/${made[0]?.id}`;
    const html = await (await assessor.get(page)).text();
    expect(htmlProblems(html)).toEqual([]);

    const edit = await (await assessor.get(`${page}/edit`)).text();
    expect(htmlProblems(edit)).toEqual([]);
    const values = { name: 'Permit Counter', description: '', owner: 'Head of Permits', version: '1' };
    expect((await assessor.post(`${page}/edit`, { ...values, name: '' })).status).toBe(400);
    expect((await assessor.post(`${page}/edit`, values)).headers.get('Location')).toContain(page);
    const stale = await assessor.post(`${page}/edit`, { ...values, owner: 'Somebody else' });
    expect([stale.status, await stale.text()]).toEqual([412, expect.stringContaining('Somebody else')]);

    const attempt = /name="attempt" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const fields = { attempt, questionnaire: 'application-readiness' };
    const started = await assessor.post(page, fields);
    expect((await assessor.post(page, fields)).headers.get('Location')).toBe(started.headers.get('Location'));
    const { items } = await app.store.listAssessments('lands', {}, { limit: 10 });
    expect(items).toHaveLength(1);
    const kept = await (await assessor.get(`${page}/deletion`)).text();
    expect(kept).toContain('It has assessments.');
    expect(kept).not.toContain('name="version"');

    const draft = `/departments/lands/assessments/${items[0]?.id}`;
    const question = await (await assessor.get(`${draft}/deletion`)).text();
    expect(htmlProblems(question)).toEqual([]);
    expect((await assessor.post(`${draft}/deletion`, { version: '1' })).headers.get('Location')).toBe(
      `${page}?notice=assessment-deleted`,
    );
    const deleted = await assessor.post(`${page}/deletion`, { version: '2' });
    expect(deleted.headers.get('Location')).toBe(`${list}?notice=application-deleted`);
    expect((await assessor.get(page)).status).toBe(404);
  });

  it('shows what moving a draft to a newer questionnaire changes, and moves it', async () => {
    const { app, assessor, made } = await withApplications('Permits');
    const started = await app.call('POST', `/v1/applications/${made[0]?.id}/assessments`, {
      body: { questionnaire: { id: 'application-readiness', version: '1.0' } },
    });
    const { id } = await started.json();
    const html = await (await assessor.get(`${list}/${made[0]?.id}`)).text();
    expect(html).toContain(`/assessments/${id}/move`);
    const move = `/departments/lands/assessments/${id}/move`;
    const question = await (await assessor.get(move)).text();
    expect(htmlProblems(question)).toEqual([]);
    const to = /name="to" value="([^"]+)"/.exec(question)?.[1] ?? '';
    expect((await assessor.post(move, { version: '1', to })).status).toBe(303);
    expect((await app.store.getAssessment('lands', id))?.questionnaire.version).toBe(to);
  });
});

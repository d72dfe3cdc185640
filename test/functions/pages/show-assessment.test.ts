import { expect, it } from 'vitest';
import { languageCookie } from '../../../functions/browser/language-of.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { visitor } from '../../support/visitor.ts';

/** The state that the list shows beside a section. */
const stateOf = (html: string, section: string): string | undefined =>
  new RegExp(`/sections/${section}".*?__status[^>]*>(.*?)</div>`, 's')
    .exec(html)?.[1]
    ?.replaceAll(/<[^>]+>/g, '');

it('lists the sections with how far each is, and what to answer first', async () => {
  const { assessor, base } = await draftInBrowser({
    answers: {
      'local-files': 'none',
      'scheduled-jobs': null,
      'backup-restore': 'none',
      criticality: 'important',
      'log-destination': 'standard-output',
    },
  });
  const html = await (await assessor.get(base)).text();
  expect(html).toContain('Assessment of Permit Counter 許可證');
  expect(stateOf(html, 'state')).toBe('3 of 3 answered, 1 not known');
  expect(stateOf(html, 'application')).toMatch(/^Completed 1 of \d+$/);
  expect(stateOf(html, 'runtime')).toBe('Not started');
  expect(stateOf(html, 'operation')).toBe('1 answer kept; other sections come first');
  expect(stateOf(html, 'image')).toBe('Cannot say yet');
  expect(html).toMatch(/4 of \d+ questions answered, 1 of them “We do not know”\. Up to \d+ more may follow/);
  expect(html.indexOf('Let files answer')).toBeGreaterThan(0);
  expect(html.indexOf('Let files answer')).toBeLessThan(html.indexOf('Answer these first'));
  expect(html.match(/questions\/[a-z-]+\?order=worth/g)).toHaveLength(3);
  for (const page of ['evidence', 'result', 'submission', 'events'])
    expect(html).toContain(`href="${base}/${page}"`);
});

it('tells where a submitted assessment stands, and what the reviewer said, and lets it be reopened', async () => {
  const { app, assessor, base, id, stored } = await draftInBrowser({ answers: { criticality: 'important' } });
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"2"' } });
  const submitted = await (await assessor.get(base)).text();
  expect(submitted).toContain('Submitted on 23 November 2026, 09:00 Hong Kong time.');
  expect(submitted).not.toContain(`${base}/submission`);
  expect(submitted).not.toContain('Answer these first');
  expect(submitted).not.toContain(`${base}/review`);

  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  expect(await (await reviewer.get(base)).text()).toContain(`href="${base}/review"`);
  const key = await app.keyFor('lands', 'review');
  await app.call('POST', `/v1/assessments/${id}/reviews`, {
    apiKey: key,
    headers: { 'If-Match': '"3"' },
    body: { decision: 'returned', comment: 'Please check <b>backups</b>.\nSee https://wiki.example/backup.' },
  });
  for (const [person, mayReopen] of [
    [assessor, true],
    [reviewer, false],
  ] as const) {
    const html = await (await person.get(base)).text();
    expect(html).toContain('A reviewer returned this assessment.');
    expect(html).toContain('Please check &lt;b&gt;backups&lt;/b&gt;.\n');
    expect(html).toContain('href="https://wiki.example/backup"');
    expect(html.includes('Reopen to change answers')).toBe(mayReopen);
  }
  const { action, fields } = formOfPage(await (await assessor.get(base)).text(), 'Reopen to change answers');
  expect((await reviewer.post(action, fields)).status).toBe(403);
  const reopened = await assessor.post(action, fields);
  expect(reopened.headers.get('Location')).toBe(`${base}?notice=assessment-reopened`);
  expect((await stored()).status).toBe('draft');
  const again = await (await assessor.get(base)).text();
  expect(again).toContain('A reviewer had returned this assessment.');
  expect(again).toContain(`href="${base}/submission"`);
});

it('shows procurement what was submitted, and no draft', async () => {
  const { app, base, id } = await draftInBrowser();
  const procurement = await visitor(app, {
    personId: 'pang',
    departmentId: 'marine',
    roles: ['procurement'],
    departmentsGranted: ['lands'],
  });
  expect((await procurement.get(base)).status).toBe(404);
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  expect((await procurement.get(base)).status).toBe(200);
});

it('says the same in Chinese, on every page of the draft', async () => {
  const { app, base } = await draftInBrowser({ answers: { criticality: 'important' } });
  const [language] = languageCookie.set('zh-Hant').split(';');
  const inChinese: typeof app.request = (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Cookie', `${headers.get('Cookie')}; ${language}`);
    return app.request(path, { ...init, headers });
  };
  const assessor = await visitor({ ...app, request: inChinese });
  for (const [path, says] of [
    ['', '請先回答以下問題'],
    ['/sections/application', '儲存並繼續'],
    ['/questions/criticality', '何處可找到答案'],
    ['/submission', '提交審核'],
  ] as const) {
    const html = await (await assessor.get(base + path)).text();
    expect(html).toContain('<html lang="zh-HK"');
    expect(html).toContain(says);
    expect(html).not.toMatch(/Save and|Where to find|Submit for review|Not started/);
  }
});

it('starts one next revision of what was approved, leads to it, and from it to what changed since', async () => {
  const { app, assessor, base, id, application } = await draftInBrowser();
  const list = `/departments/lands/applications/${application.id}`;
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  await app.call('POST', `/v1/assessments/${id}/reviews`, {
    apiKey: await app.keyFor('lands', 'review'),
    headers: { 'If-Match': '"2"' },
    body: { decision: 'approved' },
  });
  const { fields } = formOfPage(await (await assessor.get(base)).text(), 'Start a new revision');
  const started = await assessor.post(base, fields);
  const [next, query] = String(started.headers.get('Location')).split('?');
  expect(next).not.toBe(base);
  expect(query).toBe('notice=revision-started');

  const approved = await (await assessor.get(base)).text();
  expect(approved).toContain(`href="${next}">Go to the newer revision`);
  expect(approved).not.toContain('Start a new revision');
  const rows = await (await assessor.get(list)).text();
  expect(rows).not.toContain('Start a new revision');
  expect(rows).toContain(`href="${base}/decision"`);
  expect(rows).not.toContain(`href="${next}/decision"`);

  const nextId = String(next).split('/').at(-1);
  const comparison = `/comparison?assessment=lands%3A${id}&amp;assessment=lands%3A${nextId}`;
  for (const path of [String(next), `${next}/submission`])
    expect(await (await assessor.get(path)).text()).toContain(
      `href="${comparison}">See what changed since revision 1</a>`,
    );
  expect(approved).not.toContain('See what changed since');
  expect((await assessor.get(comparison.replace('&amp;', '&'))).status).toBe(200);
});

import { describe, expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { type FormFields, formOfPage } from '../../support/form-of-page.ts';
import type { Visitor } from '../../support/visitor.ts';
import { visitor } from '../../support/visitor.ts';

const button = 'Save and continue';

async function form(person: Visitor, path: string): Promise<FormFields> {
  const answer = await person.get(path);
  expect(answer.status).toBe(200);
  return formOfPage(await answer.text(), button).fields;
}

describe('a section as a form', () => {
  it('asks every question of the section that applies, with its help, and saves what was answered', async () => {
    const { assessor, base, stored } = await draftInBrowser();
    const path = `${base}/sections/state`;
    const html = await (await assessor.get(path)).text();
    expect(html).toContain('Where does the application write files that it needs later?');
    expect(html).toContain('Where to find the answer');
    expect(html).not.toContain('What does one instance keep in a cache of its own?');
    const { fields } = formOfPage(html, button);
    const saved = await assessor.post(path, {
      ...fields,
      'answer.local-files': 'shared-storage',
      'note.local-files': 'See https://wiki.example/files',
      'answer.scheduled-jobs': '?unknown',
    });
    expect(saved.status).toBe(303);
    expect(await stored()).toMatchObject({
      answers: { 'local-files': 'shared-storage', 'scheduled-jobs': null },
      notes: { 'local-files': 'See https://wiki.example/files' },
    });
  });

  it('saves nothing when nothing was changed, in any section', async () => {
    const { app, assessor, base, stored } = await draftInBrowser({
      answers: {
        criticality: 'important',
        'host-access': ['none'],
        middleware: { notApplicable: 'It\nhas none.' },
      },
      notes: { criticality: '"quoted" & <b>\nsecond line' },
    });
    const before = await stored();
    for (const section of ['application', 'runtime', 'state', 'security']) {
      const path = `${base}/sections/${section}`;
      const answer = await assessor.post(path, { ...(await form(assessor, path)), go: 'back' });
      expect(answer.headers.get('Location')).toBe(`${base}?notice=nothing-changed`);
    }
    expect(await stored()).toEqual(before);
    expect((await app.store.listEvents('lands', before.id, { limit: 10 })).items).toHaveLength(2);
  });

  it('takes an answer, a note and a choice of several back', async () => {
    const { assessor, base, stored } = await draftInBrowser({
      answers: { 'run-as': 'fixed-user', 'host-access': ['none'] },
      notes: { 'run-as': 'UID 1001' },
    });
    const path = `${base}/sections/runtime`;
    const { 'answer.host-access': _, ...fields } = await form(assessor, path);
    await assessor.post(path, { ...fields, 'answer.run-as': '?unanswered', 'note.run-as': '' });
    expect(await stored()).toMatchObject({ answers: {}, notes: {} });
  });

  it('goes on to the next section with open questions, or back to the list', async () => {
    const { assessor, base } = await draftInBrowser();
    const path = `${base}/sections/runtime`;
    const fields = { ...(await form(assessor, path)), 'answer.run-as': 'fixed-user' };
    expect((await assessor.post(path, fields)).headers.get('Location')).toBe(
      `${base}/sections/state?notice=answers-saved`,
    );
    const back = await assessor.post(path, {
      ...(await form(assessor, path)),
      'answer.run-as': 'any-user',
      go: 'back',
    });
    expect(back.headers.get('Location')).toBe(`${base}?notice=answers-saved`);
  });

  it('stays when answers bring up more questions, and keeps answers to those that go', async () => {
    const { assessor, base, stored } = await draftInBrowser({
      answers: { 'database-sharing': 'shared-read', 'database-kind': 'none' },
    });
    const path = `${base}/sections/state`;
    const first = await form(assessor, path);
    expect(Object.keys(first)).not.toContain('shown.database-place');
    const saved = await assessor.post(path, { ...first, 'answer.database-kind': 'commercial-relational' });
    const location = saved.headers.get('Location') ?? '';
    expect(location).toContain(`${base}/sections/state?notice=questions-appeared#question-`);
    const html = await (await assessor.get(location.split('#')[0] ?? '')).text();
    expect(html).toContain('They bring up more questions');
    const second = formOfPage(html, button).fields;
    await assessor.post(path, { ...second, 'answer.database-place': 'separate-host' });
    await assessor.post(path, { ...(await form(assessor, path)), 'answer.database-kind': 'none' });
    expect((await stored()).answers).toMatchObject({
      'database-kind': 'none',
      'database-place': 'separate-host',
    });
    expect(Object.keys(await form(assessor, path))).not.toContain('shown.database-place');
  });

  it('says at its field what is wrong, keeps it as typed, and saves the rest', async () => {
    const { assessor, base, stored } = await draftInBrowser();
    const path = `${base}/sections/application`;
    const answer = await assessor.post(path, {
      ...(await form(assessor, path)),
      'answer.criticality': 'important',
      'answer.recovery-time-hours': '<b>ten</b> ساعات',
      'note.recovery-time-hours': 'x'.repeat(2001),
    });
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toMatch(/<title>Error: /);
    expect(html).toContain('href="#answer-recovery-time-hours"');
    expect(html).toContain('href="#note-recovery-time-hours"');
    expect(html).toContain('id="answer-recovery-time-hours"');
    expect(html).toContain('Everything else that you changed on this page was saved.');
    const { fields } = formOfPage(html, button);
    expect(fields).toMatchObject({
      'answer.criticality': ['important'],
      'answer.recovery-time-hours': ['<b>ten</b> ساعات'],
      'note.recovery-time-hours': ['x'.repeat(2001)],
    });
    expect((await stored()).answers).toEqual({ criticality: 'important' });
    await assessor.post(path, {
      ...fields,
      'answer.recovery-time-hours': '10',
      'note.recovery-time-hours': 'ok',
    });
    expect(await stored()).toMatchObject({
      answers: { criticality: 'important', 'recovery-time-hours': 10 },
      notes: { 'recovery-time-hours': 'ok' },
    });
  });

  it('goes on showing what was wrong about a question that other answers of the form take away', async () => {
    const { assessor, base, stored } = await draftInBrowser({
      answers: { 'database-sharing': 'shared-read', 'database-kind': 'commercial-relational' },
    });
    const path = `${base}/sections/state`;
    const answer = await assessor.post(path, {
      ...(await form(assessor, path)),
      'answer.database-kind': 'none',
      'note.database-place': 'x'.repeat(2001),
    });
    expect(answer.status).toBe(400);
    expect(formOfPage(await answer.text(), button).fields['note.database-place']).toEqual(['x'.repeat(2001)]);
    expect((await stored()).answers).toMatchObject({ 'database-kind': 'none' });
  });

  it.each([
    ['a question of another section', { 'shown.criticality': '{}', 'answer.criticality': 'important' }],
    ['a field that is sent twice', { 'note.local-files': ['one', 'two'] }],
    ['a field that no page has', { colour: 'red' }],
    ['two answers to a question for one', { 'answer.local-files': ['none', 'local-disk'] }],
    ['an answer without what was shown', { 'answer.cached-data': 'nothing' }],
  ])('refuses %s, and saves nothing', async (_, more) => {
    const { assessor, base, stored } = await draftInBrowser();
    const path = `${base}/sections/state`;
    const fields = { ...(await form(assessor, path)), 'answer.session-state': 'no-sessions' };
    const answer = await assessor.post(path, { ...fields, ...(more as FormFields) });
    expect(answer.status).toBe(400);
    expect((await stored()).version).toBe(1);
  });

  it('links what decides whether more is asked', async () => {
    const { assessor, base } = await draftInBrowser();
    const html = await (await assessor.get(`${base}/sections/state`)).text();
    expect(html).toContain('More questions may follow here.');
    expect(html).toContain(`href="${base}/questions/`);
  });
});

describe('a section to be read', () => {
  const patch = {
    answers: { 'local-files': 'shared-storage' },
    notes: { 'local-files': 'See https://wiki.example/a?b=1&c=2.\n<script>alert(1)</script> עברית' },
  } as const;

  it('shows answers and notes as they were typed, with links that leave no trace', async () => {
    const { app, base } = await draftInBrowser(patch);
    const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
    const html = await (await reviewer.get(`${base}/sections/state`)).text();
    expect(html).toContain('On a network share (NFS or SMB)');
    expect(html).toContain(
      '<a class="govuk-link" href="https://wiki.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">',
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; עברית');
    expect(html).not.toContain(`${button}</button>`);
    expect((await reviewer.post(`${base}/sections/state`, { 'shown.local-files': '{}' })).status).toBe(403);
  });

  it('takes no answers once it is submitted, and shows what was typed', async () => {
    const { app, assessor, base, id, stored } = await draftInBrowser(patch);
    const path = `${base}/sections/state`;
    const fields = { ...(await form(assessor, path)), 'note.local-files': 'Typed too late.' };
    await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"2"' } });
    const answer = await assessor.post(path, fields);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Typed too late.');
    expect((await stored()).notes).toEqual(patch.notes);
    expect(await (await assessor.get(path)).text()).toContain('so its answers cannot be changed');
  });
});

it('does not know sections that the questionnaire does not have, nor assessments of others', async () => {
  const { app, assessor, base } = await draftInBrowser();
  expect((await assessor.get(`${base}/sections/cooking`)).status).toBe(404);
  const stranger = await visitor(app, { personId: 'ng', departmentId: 'marine' });
  expect((await stranger.get(`${base}/sections/state`)).status).toBe(404);
  const procurement = await visitor(app, {
    personId: 'pang',
    departmentId: 'marine',
    roles: ['procurement'],
    departmentsGranted: ['*'],
  });
  expect((await procurement.get(`${base}/sections/state`)).status).toBe(404);
});

it('keeps a section that is sent after the session ended, and saves it after signing in again', async () => {
  const { app, assessor, base, id, stored } = await draftInBrowser({ answers: { 'local-files': 'none' } });
  const path = `${base}/sections/state`;
  const { fields } = formOfPage(await (await assessor.get(path)).text(), 'Save and continue');
  const note = '\n<b>long</b> עברית e\u0301\n'.repeat(40);
  app.passTime(61 * 60_000);
  const late = await assessor.post(path, {
    ...fields,
    'answer.scheduled-jobs': '?unknown',
    'note.scheduled-jobs': note,
  });
  expect(late.headers.get('Location')).toBe('/sign-in?return=/unsaved-form');
  expect((await stored()).version).toBe(2);

  const body = { answers: { 'backup-restore': 'none' } };
  await app.call('PATCH', `/v1/assessments/${id}/answers`, { body, headers: { 'If-Match': '"2"' } });
  const again = await visitor(app);
  const html = await (await again.get('/unsaved-form')).text();
  expect(html).toContain('&lt;b&gt;long&lt;/b&gt; עברית e\u0301');
  expect(html).not.toContain('<dt class="govuk-summary-list__key">shown.');
  const kept = formOfPage(html, 'Save it now');
  expect(kept.action).toBe(path);
  expect((await again.post(kept.action, kept.fields)).status).toBe(303);
  expect(await stored()).toMatchObject({
    answers: { 'local-files': 'none', 'scheduled-jobs': null, 'backup-restore': 'none' },
    notes: { 'scheduled-jobs': note.trim() },
  });
});

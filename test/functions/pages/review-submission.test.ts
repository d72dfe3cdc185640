import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { attachTo } from '../../support/draft-in-browser.ts';
import { finding } from '../../support/evidence.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedIn } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const reviewer = { personId: 'lee', roles: ['reviewer'] } as const;
const procurement = {
  personId: 'ho',
  departmentId: 'procurement',
  roles: ['procurement'],
  departmentsGranted: ['lands'],
} as const;
const button = 'Send decision';

const open = async (person: Parameters<typeof visitor>[1] = reviewer) => {
  const app = createTestApp();
  const { base, id } = await submittedIn(app, 'lands', 'Permits');
  const who = await visitor(app, person);
  const page = `${base}/review`;
  return { app, base, id, page, who, html: await (await who.get(page)).text() };
};

it('shows what a decision needs, with the way to the rest', async () => {
  const { base, html } = await open();
  expect(htmlProblems(html)).toEqual([]);
  for (const text of [
    'Review: Permits',
    'by API key “Test”',
    'Open questions',
    'This is the first revision',
    'Of the proven points',
    'No file is attached',
    'No risk was accepted.',
    'claims fall short',
  ])
    expect(html).toContain(text);
  for (const path of [
    'result',
    'result/claims',
    'review/answers',
    'evidence',
    'events',
    'report?edition=full',
  ])
    expect(html).toContain(`href="${base}/${path}"`);
  expect(html).toContain(`href="${base}/risks/image-exists"`);
});

it('belongs to the reviews in the menu as in the way back, as do the pages around it', async () => {
  const { app, base, html, id, page, who } = await open();
  const placesOf = (of: string) => ({
    marked: [...of.matchAll(/href="([^"]*)" aria-current="page"/g)].map(([, href]) => href),
    first: /govuk-breadcrumbs__link" href="([^"]*)"/.exec(of)?.[1],
  });
  const reviews = { marked: ['/reviews'], first: '/reviews' };
  expect(placesOf(html)).toEqual(reviews);
  expect(placesOf(await (await who.get(base)).text())).toEqual(reviews);
  await who.post(page, { ...formOfPage(html, button).fields, decision: 'returned', comment: 'No.' });
  const applications = '/departments/lands/applications';
  expect((await app.store.getAssessment('lands', id))?.status).toBe('returned');
  expect(placesOf(await (await who.get(base)).text())).toEqual({
    marked: [applications],
    first: applications,
  });
});

it.each([reviewer, procurement])('approves for %o, once', async (person) => {
  const { app, base, html, id, page, who } = await open(person);
  const { fields } = formOfPage(html, button);
  const sent = { ...fields, decision: 'approved', comment: 'Fine.\r\nGo on.' };
  const first = await who.post(page, sent);
  expect(first.headers.get('Location')).toBe(`${base}/decision?notice=assessment-approved`);
  expect((await who.post(page, sent)).headers.get('Location')).toBe(first.headers.get('Location'));
  const stored = await app.store.getAssessment('lands', id);
  expect(stored).toMatchObject({ status: 'approved', version: 3 });
  expect(stored?.reviews).toMatchObject([
    { decision: 'approved', comment: 'Fine.\nGo on.', reviewedBy: `person:${person.personId}` },
  ]);
  const after = await (await who.get(page)).text();
  expect(after).toContain('This assessment has been decided.');
  expect(after).not.toContain(button);
});

it('returns only with a comment, and says so at the field with what was typed', async () => {
  const { app, html, id, page, who } = await open();
  const { fields } = formOfPage(html, button);
  const nothing = await who.post(page, { ...fields, decision: '', comment: '<i>typed</i>' });
  expect(nothing.status).toBe(400);
  const said = await nothing.text();
  expect(said).toContain('<a href="#decision">Choose whether you approve or return it.</a>');
  expect(said).toContain('&lt;i&gt;typed&lt;/i&gt;');
  const silent = await (await who.post(page, { ...fields, decision: 'returned', comment: ' ' })).text();
  expect(silent).toContain('<a href="#comment">Say what has to change before it is submitted again.</a>');
  expect(silent).toMatch(/value="returned"[^>]* checked/);
  expect((await app.store.getAssessment('lands', id))?.status).toBe('submitted');
  const returned = await who.post(page, { ...fields, decision: 'returned', comment: 'Add the batch jobs.' });
  expect(returned.headers.get('Location')).toMatch(/\/decision\?notice=assessment-returned$/);
});

it('leads procurement back to the queue after a return, which they see no more', async () => {
  const { html, page, who } = await open(procurement);
  const { fields } = formOfPage(html, button);
  const returned = await who.post(page, { ...fields, decision: 'returned', comment: 'Add the jobs.' });
  expect(returned.headers.get('Location')).toBe('/reviews?notice=assessment-returned');
  expect((await who.get(page)).status).toBe(404);
});

it('lets nobody decide on their own submission', async () => {
  const app = createTestApp();
  const both = await visitor(app, { roles: ['assessor', 'reviewer'] });
  const { base, id } = await submittedIn(app, 'lands', 'Permits');
  const stored = await app.store.getAssessment('lands', id);
  if (!stored) throw new Error('It is gone.');
  const reset = { body: { decision: 'returned', comment: 'Again' }, headers: { 'If-Match': '"2"' } };
  await app.call('POST', `/v1/assessments/${id}/reviews`, {
    ...reset,
    apiKey: await app.keyFor('lands', 'review'),
  });
  await both.post(base, { version: '3' });
  await both.post(`${base}/submission`, { version: '4' });
  const page = `${base}/review`;
  const html = await (await both.get(page)).text();
  expect(html).toContain('You submitted this assessment yourself');
  expect(html).not.toContain(button);
  const refused = await both.post(page, {
    version: '5',
    attempt: 'x',
    decision: 'approved',
    comment: 'Mine',
  });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Mine');
  expect((await app.store.getAssessment('lands', id))?.status).toBe('submitted');
});

it('decides on nothing that changed since it was opened, and keeps the comment', async () => {
  const { app, html, id, page, who } = await open();
  const { fields } = formOfPage(html, button);
  const accepted = await app.call('PUT', `/v1/assessments/${id}/accepted-risks/image-exists`, {
    body: { reason: 'It moves in March.', owner: 'Head', expiresOn: '2027-03-31' },
    headers: { 'If-Match': '"2"' },
    apiKey: await app.keyFor('lands', 'review'),
  });
  expect(accepted.status).toBe(200);
  const stale = await who.post(page, { ...fields, decision: 'approved', comment: 'Typed before' });
  const shown = await stale.text();
  expect(stale.status).toBe(409);
  expect(shown).toContain('so your decision was not recorded');
  expect(shown).toContain('Typed before');
  expect(shown).toContain('It moves in March.');
  const again = formOfPage(shown, button).fields;
  expect((await who.post(page, { ...again, decision: 'approved' })).status).toBe(303);
});

it('tells who decides after somebody else that it is decided, and shows what was typed', async () => {
  const { app, html, id, page, who } = await open();
  const { fields } = formOfPage(html, button);
  const other = await visitor(app, { personId: 'wu', roles: ['reviewer'] });
  await other.post(page, { ...fields, decision: 'approved', comment: 'Theirs.' });
  for (const version of ['2', '3']) {
    const late = await who.post(page, { version, decision: 'returned', comment: 'Mine <b>.' });
    const shown = await late.text();
    expect(late.status).toBe(409);
    expect(htmlProblems(shown)).toEqual([]);
    expect(shown).toContain('so your decision was not recorded');
    expect(shown).toContain('This assessment has been decided.');
    expect(shown).toContain('Mine &lt;b&gt;.');
  }
  expect((await app.store.getAssessment('lands', id))?.reviews).toHaveLength(1);
});

it('tells what changed since the last return, and where files contradict', async () => {
  const { app, base, id, page, who } = await open();
  const review = await app.keyFor('lands', 'review');
  const post = (path: string, version: number, body: unknown, apiKey?: string) =>
    app.call(path.endsWith('answers') ? 'PATCH' : 'POST', `/v1/assessments/${id}/${path}`, {
      body,
      headers: { 'If-Match': `"${version}"` },
      ...(apiKey === undefined ? {} : { apiKey }),
    });
  await post('reviews', 2, { decision: 'returned', comment: 'Name the state.' }, review);
  await post('reopening', 3, {});
  await post('answers', 4, {
    answers: { 'session-state': 'no-sessions', 'run-as': 'root-always' },
    notes: { 'session-state': 'Asked <the> team.' },
  });
  const draft = await app.store.getAssessment('lands', id);
  if (!draft) throw new Error('It is gone.');
  await attachTo(app, draft, [finding('run-as', 'any-user', { file: 'deploy/Dockerfile', line: 7 })]);
  await post('submission', 6, {});
  const html = await (await who.get(page)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Since it was returned on');
  expect(html).toContain('Name the state.');
  expect(html).toContain('Changed answers (2)');
  expect(html).toMatch(/Changed notes \(1\).*>–<.*Asked &lt;the&gt; team\./s);
  expect(html).not.toContain('Changed reasons');
  expect(html).toContain('Claims that are judged differently');
  expect(html).toContain('deploy/Dockerfile');
  expect(html).toContain('Where answers and files differ');
  expect((await who.get(`${base}/review/answers`)).status).toBe(200);
});

it.each([
  [{}, 403],
  [{ personId: 'ng', departmentId: 'marine', roles: ['reviewer'] as const }, 404],
])('is not for %o', async (person, status) => {
  const { page, who } = await open(person);
  expect((await who.get(page)).status).toBe(status);
  expect((await who.post(page, { decision: 'approved', version: '2' })).status).toBe(status);
});

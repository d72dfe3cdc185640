import { expect, it } from 'vitest';
import { attachTo, draftInBrowser } from '../../support/draft-in-browser.ts';
import { finding } from '../../support/evidence.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { visitor } from '../../support/visitor.ts';

const button = 'Submit for review';

it('shows every answer with a way to change it, what is open, and submits', async () => {
  const { assessor, base, stored } = await draftInBrowser({
    answers: { 'local-files': 'none', 'scheduled-jobs': null },
    notes: { 'local-files': 'Asked <the> team.' },
  });
  const html = await (await assessor.get(`${base}/submission`)).text();
  expect(html).toContain('Nowhere, or only in object storage');
  expect(html).toContain('Asked &lt;the&gt; team.');
  expect(html).toMatch(new RegExp(`href="${base}/questions/local-files"[^>]*>Change<`));
  expect(html).toMatch(new RegExp(`href="${base}/questions/scheduled-jobs"[^>]*>Change<`));
  expect(html).toMatch(new RegExp(`href="${base}/questions/criticality"[^>]*>Answer<`));
  expect(html).toMatch(/\d+ questions are not answered or not known/);
  expect(html).toContain('Answer these first');
  const { action, fields } = formOfPage(html, button);
  const submitted = await assessor.post(action, fields);
  expect(submitted.headers.get('Location')).toBe(`${base}?notice=assessment-submitted`);
  expect(await stored()).toMatchObject({ status: 'submitted', submittedBy: 'person:chan' });
  expect((await assessor.get(`${base}/submission`)).headers.get('Location')).toBe(base);
  expect((await assessor.post(action, fields)).headers.get('Location')).toBe(base);
});

it('does not submit what somebody changed since it was checked', async () => {
  const { app, assessor, base, id, stored } = await draftInBrowser();
  const { action, fields } = formOfPage(await (await assessor.get(`${base}/submission`)).text(), button);
  const body = { answers: { criticality: 'important' } };
  await app.call('PATCH', `/v1/assessments/${id}/answers`, { body, headers: { 'If-Match': '"1"' } });
  const stale = await assessor.post(action, fields);
  const html = await stale.text();
  expect(stale.status).toBe(409);
  expect(html).toContain('Nothing was submitted.');
  expect((await stored()).status).toBe('draft');
  expect((await assessor.post(action, formOfPage(html, button).fields)).status).toBe(303);
});

it('names answers that files contradict, until a reason is given', async () => {
  const { app, assessor, base, stored } = await draftInBrowser({ answers: { 'run-as': 'root-always' } });
  await attachTo(app, await stored(), [
    finding('run-as', 'any-user', { file: 'deploy/Dockerfile', line: 7 }),
  ]);
  const contradicted = 'Answers that files contradict';
  expect(await (await assessor.get(`${base}/submission`)).text()).toContain(contradicted);

  const path = `${base}/questions/run-as`;
  const html = await (await assessor.get(path)).text();
  expect(html).toContain('Files show another answer:');
  expect(html).toContain('deploy/Dockerfile, line 7');
  expect(html).toContain('USER 1001');
  expect(html).toContain(`href="${base}/evidence"`);
  const { fields } = formOfPage(html, 'Save and continue');
  await assessor.post(path, { ...fields, 'override.run-as': 'That file is of the test system.' });
  expect((await stored()).overrides).toEqual({ 'run-as': 'That file is of the test system.' });
  expect(await (await assessor.get(`${base}/submission`)).text()).not.toContain(contradicted);
});

it.each([
  [{ personId: 'lee', roles: ['reviewer'] as const }, 403],
  [{ personId: 'ng', departmentId: 'marine' }, 404],
])('is not for %o', async (person, status) => {
  const { app, base, stored } = await draftInBrowser();
  const other = await visitor(app, person);
  expect((await other.get(`${base}/submission`)).status).toBe(status);
  expect((await other.post(`${base}/submission`, { version: '1' })).status).toBe(status);
  expect((await stored()).status).toBe('draft');
});

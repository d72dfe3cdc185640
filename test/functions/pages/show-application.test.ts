import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const list = '/departments/lands/applications';

it('starts one assessment, however often the form is sent, and asks again for a questionnaire that there is not', async () => {
  const app = createTestApp();
  const assessor = await visitor(app);
  const created = await assessor.post(`${list}/new`, { name: 'Permits', description: 'A\nB', owner: '' });
  const page = String(created.headers.get('Location')).split('?')[0] ?? '';
  const html = await (await assessor.get(page)).text();
  expect(html).toContain('Start the first assessment below.');
  expect(html).toMatch(/value="application-readiness" checked/);
  expect(html).toContain('value="platform-hardening"');
  const attempt = /name="attempt" value="([^"]+)"/.exec(html)?.[1] ?? '';

  const wrong = await assessor.post(page, { attempt, questionnaire: 'none-such' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('<a href="#questionnaire">Choose a questionnaire from the list.</a>');
  const fields = { attempt, questionnaire: 'platform-hardening' };
  const [first, second] = [await assessor.post(page, fields), await assessor.post(page, fields)];
  expect(first.headers.get('Location')).toMatch(
    /^\/departments\/lands\/assessments\/.+notice=assessment-started$/,
  );
  expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  const { items } = await app.store.listAssessments('lands', {}, { limit: 10 });
  expect(items).toMatchObject([{ questionnaire: { id: 'platform-hardening' }, revision: 1 }]);
});

it('offers each status what can be done with it, to those who may', async () => {
  const { app, assessor, base, id, application } = await draftInBrowser();
  const page = `${list}/${application.id}`;
  const draft = await (await assessor.get(page)).text();
  for (const path of ['', '/result', '/report', '/removal']) expect(draft).toContain(`href="${base}${path}"`);
  expect(draft).not.toContain(`${base}/move`);

  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  const submitted = await (await assessor.get(page)).text();
  expect(submitted).not.toContain(`${base}/removal`);
  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  const reviewed = await (await reviewer.get(page)).text();
  expect(reviewed).toContain(`href="${base}/review"`);
  for (const forbidden of [`${page}/change`, `${page}/removal`, 'Start the assessment'])
    expect(reviewed).not.toContain(forbidden);
  expect((await reviewer.post(page, { questionnaire: 'application-readiness' })).status).toBe(403);

  await app.call('POST', `/v1/assessments/${id}/reviews`, {
    apiKey: await app.keyFor('lands', 'review'),
    headers: { 'If-Match': '"2"' },
    body: { decision: 'approved', comment: '' },
  });
  expect(await (await assessor.get(page)).text()).toContain(`href="${base}">Start a new revision`);
});

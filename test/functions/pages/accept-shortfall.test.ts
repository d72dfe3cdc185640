import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedIn } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const reviewer = { personId: 'lee', roles: ['reviewer'] } as const;
const risk = { reason: 'The image comes in <March>.', owner: 'Head of Systems', expiresOn: '2027-03-31' };

const open = async (person: Parameters<typeof visitor>[1] = reviewer) => {
  const app = createTestApp();
  const { base, id } = await submittedIn(app, 'lands', 'Permits');
  const who = await visitor(app, person);
  return { app, base, id, who, page: `${base}/risks/image-exists` };
};

it('accepts a risk, shows it on the review, changes and withdraws it', async () => {
  const { app, base, id, page, who } = await open();
  const html = await (await who.get(page)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Why it falls short');
  expect(html).toContain(`href="${base}/review">Go back without changing anything`);
  const accepted = await who.post(page, { ...formOfPage(html, 'Accept this risk').fields, ...risk });
  expect(accepted.headers.get('Location')).toBe(`${base}/review?notice=risk-accepted`);
  expect((await app.store.getAssessment('lands', id))?.acceptedRisks).toMatchObject({ 'image-exists': risk });
  const review = await (await who.get(`${base}/review`)).text();
  expect(review).toContain('The image comes in &lt;March&gt;.');
  expect(review).toContain('31 March 2027');
  const again = await (await who.get(page)).text();
  expect(htmlProblems(again)).toEqual([]);
  expect(formOfPage(again, 'Save changes').fields).toMatchObject({ owner: ['Head of Systems'] });
  const { fields } = formOfPage(again, 'Withdraw the acceptance');
  const withdrawn = await who.post(page, { ...fields, step: 'withdraw' });
  expect(withdrawn.headers.get('Location')).toBe(`${base}/review?notice=risk-withdrawn`);
  expect((await app.store.getAssessment('lands', id))?.acceptedRisks).toEqual({});
});

it('says at each field what is wrong, and keeps what was typed', async () => {
  const { page, who } = await open();
  const { fields } = formOfPage(await (await who.get(page)).text(), 'Accept this risk');
  const answer = await who.post(page, { ...fields, reason: '', owner: 'Kept', expiresOn: '2027-02-30' });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain('<a href="#reason">Say why the department can live with it.</a>');
  expect(html).toContain('<a href="#expiresOn">Enter a day as year-month-day');
  expect(html).toContain('value="Kept"');
  const past = await who.post(page, { ...fields, ...risk, expiresOn: '2026-11-22' });
  expect(await past.text()).toContain('The last day must be today or later');
});

it('saves nothing over what somebody changed, and keeps what was typed', async () => {
  const { app, id, page, who } = await open();
  const { fields } = formOfPage(await (await who.get(page)).text(), 'Accept this risk');
  await app.call('PUT', `/v1/assessments/${id}/accepted-risks/image-exists`, {
    body: { ...risk, owner: 'Another' },
    headers: { 'If-Match': '"2"' },
    apiKey: await app.keyFor('lands', 'review'),
  });
  const stale = await who.post(page, { ...fields, ...risk, owner: 'Mine' });
  const html = await stale.text();
  expect(stale.status).toBe(409);
  expect(html).toContain('Another');
  expect(html).toContain('value="Mine"');
});

it('shows an assessor the claim of a submitted assessment without the form, and has no other claim', async () => {
  const { base, page, who } = await open({});
  const html = await (await who.get(page)).text();
  expect(html).toContain('Only a reviewer changes its risks now.');
  expect(html).not.toContain('Accept this risk');
  expect((await who.post(page, { ...risk, version: '2' })).status).toBe(403);
  expect((await who.get(`${base}/risks/no-such-claim`)).status).toBe(404);
});

it('lets an assessor accept a risk of a draft', async () => {
  const app = createTestApp();
  const { id: applicationId } = await (
    await app.call('POST', '/v1/applications', { body: { name: 'Draft' } })
  ).json();
  const { id } = await (
    await app.call('POST', `/v1/applications/${applicationId}/assessments`, {
      body: { answers: { 'container-status': 'not-containerised' } },
    })
  ).json();
  const base = `/departments/lands/assessments/${id}`;
  const assessor = await visitor(app);
  const result = await (await assessor.get(`${base}/result`)).text();
  expect(result).toContain(`href="${base}/risks/image-exists"`);
  expect(htmlProblems(result)).toEqual([]);
  const answer = await assessor.post(`${base}/risks/image-exists`, { ...risk, version: '1' });
  expect(answer.headers.get('Location')).toBe(`${base}/result?notice=risk-accepted`);
  const reviewing = await visitor(app, { personId: 'ng', departmentId: 'marine', roles: ['reviewer'] });
  expect((await reviewing.get(`${base}/risks/image-exists`)).status).toBe(404);
});

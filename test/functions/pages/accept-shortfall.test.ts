import { expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedInBrowser } from '../../support/submitted-in-browser.ts';

const button = 'Accept this risk';
const acceptance = {
  reason: 'The image comes with <release> 4.',
  owner: 'Head of Licensing Systems',
  expiresOn: '2027-03-31',
};
const notContainerised = { answers: { 'container-status': 'not-containerised' } } as const;

it('lets the reviewer accept a claim that falls short, change that, and withdraw it', async () => {
  const { base, reviewer, stored } = await submittedInBrowser();
  const path = `${base}/risks/image-exists`;
  const html = await (await reviewer.get(path)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Does not hold');
  expect(html).toContain('type="date"');
  const { action, fields } = formOfPage(html, button);
  const sent = { ...fields, ...acceptance };
  const accepted = await reviewer.post(action, sent);
  expect(accepted.headers.get('Location')).toBe(`${base}/review?notice=risk-accepted`);
  expect((await reviewer.post(action, sent)).status).toBe(303);
  expect((await stored()).acceptedRisks).toMatchObject({ 'image-exists': acceptance });
  const review = await (await reviewer.get(`${base}/review`)).text();
  expect(htmlProblems(review)).toEqual([]);
  expect(review).toContain('The image comes with &lt;release&gt; 4.');
  expect(review).toContain('31 March 2027');

  const standing = await (await reviewer.get(path)).text();
  expect(htmlProblems(standing)).toEqual([]);
  expect(standing).toContain('As it was accepted');
  const changing = formOfPage(standing, 'Save');
  expect(changing.fields).toMatchObject({ owner: [acceptance.owner], expiresOn: ['2027-03-31'] });
  await reviewer.post(changing.action, { ...changing.fields, expiresOn: '2027-06-30' });
  expect((await stored()).acceptedRisks?.['image-exists']?.expiresOn).toBe('2027-06-30');

  const withdrawing = formOfPage(await (await reviewer.get(path)).text(), 'Withdraw the acceptance');
  const withdrawn = await reviewer.post(action, { ...withdrawing.fields, withdraw: 'yes' });
  expect(withdrawn.headers.get('Location')).toBe(`${base}/review?notice=risk-withdrawn`);
  expect((await stored()).acceptedRisks).toEqual({});
});

it('says what is wrong beside each field, and keeps what was typed', async () => {
  const { assessor, base, stored } = await draftInBrowser(notContainerised);
  const path = `${base}/risks/image-exists`;
  const { action, fields } = formOfPage(await (await assessor.get(path)).text(), button);
  const empty = await assessor.post(action, { ...fields, reason: ' ', owner: '', expiresOn: 'soon' });
  const html = await empty.text();
  expect(empty.status).toBe(400);
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('<a href="#reason">Say why the department can live with it</a>');
  expect(html).toContain('<a href="#owner">Enter the role or post that answers for it</a>');
  expect(html).toContain('<a href="#expiresOn">Enter the last day as yyyy-mm-dd, for example 2027-03-31</a>');
  const past = await assessor.post(action, { ...fields, ...acceptance, expiresOn: '2026-11-22' });
  const told = await past.text();
  expect(told).toContain('<a href="#expiresOn">The last day must be today or later</a>');
  const again = formOfPage(told, button);
  expect(again.fields).toMatchObject({ reason: [acceptance.reason], owner: [acceptance.owner] });
  expect((await stored()).acceptedRisks).toBeUndefined();
  const accepted = await assessor.post(again.action, { ...again.fields, expiresOn: '2026-11-23' });
  expect(accepted.headers.get('Location')).toBe(`${base}/result?notice=risk-accepted`);
  const result = await (await assessor.get(`${base}/result`)).text();
  expect(result).toContain(`href="${path}"`);
  expect(htmlProblems(result)).toEqual([]);
});

it('records nothing over a change of somebody else, and offers to send it again', async () => {
  const { app, assessor, base, id, stored } = await draftInBrowser(notContainerised);
  const path = `${base}/risks/image-exists`;
  const { action, fields } = formOfPage(await (await assessor.get(path)).text(), button);
  const body = { answers: { criticality: 'important' } };
  await app.call('PATCH', `/v1/assessments/${id}/answers`, { body, headers: { 'If-Match': '"2"' } });
  const stale = await assessor.post(action, { ...fields, ...acceptance });
  const html = await stale.text();
  expect(stale.status).toBe(409);
  expect(html).toContain('so nothing was recorded');
  expect((await stored()).acceptedRisks).toBeUndefined();
  const again = formOfPage(html, button);
  expect((await assessor.post(again.action, again.fields)).status).toBe(303);
  expect((await stored()).acceptedRisks).toMatchObject({ 'image-exists': acceptance });
});

it('offers no form for what does not fall short, nor to who may not change it any more', async () => {
  const { assessor, base, reviewer, stored } = await submittedInBrowser();
  const holds = await (await reviewer.get(`${base}/risks/runs-without-root`)).text();
  expect(holds).toContain('This claim is not known to fall short');
  expect(holds).not.toContain(`${button}</button>`);
  expect((await reviewer.get(`${base}/risks/no-such-claim`)).status).toBe(404);

  const path = `${base}/risks/image-exists`;
  const own = await assessor.get(path);
  const html = await own.text();
  expect(own.status).toBe(200);
  expect(html).toContain('Only a reviewer accepts or withdraws its risks now.');
  expect(html).not.toContain(`${button}</button>`);
  const { version } = await stored();
  expect((await assessor.post(path, { ...acceptance, version: String(version) })).status).toBe(403);

  const decision = { version: String(version), decision: 'approved' };
  await reviewer.post(`${base}/review`, decision);
  const decided = await (await reviewer.get(path)).text();
  expect(decided).toContain('This assessment has been decided');
  expect(htmlProblems(decided)).toEqual([]);
});

it.each(['zh-Hant', 'zh-Hans'] as const)('is well made in %s', async (language) => {
  const { base, reviewerIn } = await submittedInBrowser();
  const html = await (await (await reviewerIn(language)).get(`${base}/risks/image-exists`)).text();
  expect(html).toContain(language === 'zh-Hant' ? '部門為何可接受此風險？' : '部门为何可接受此风险？');
  expect(htmlProblems(html)).toEqual([]);
});

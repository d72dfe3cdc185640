import { expect, it } from 'vitest';
import { attachTo, draftInBrowser } from '../../support/draft-in-browser.ts';
import { finding } from '../../support/evidence.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedInBrowser } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const button = 'Send decision';

it('shows the reviewer of the department what a decision needs, with the ways to everything else', async () => {
  const { base, reviewer } = await submittedInBrowser();
  const page = await reviewer.get(`${base}/review`);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Review: Permit Counter 許可證');
  expect(html).toContain('23 November 2026, 01:00 UTC, by Chan Tai Man');
  expect(html).toContain('This is the first revision and it was never returned');
  expect(html).toContain('No file is attached');
  expect(html).toContain('No risk was accepted.');
  for (const path of [
    'result',
    'result#open-questions',
    'result/claims',
    'review/answers',
    'evidence',
    'events',
    'report?edition=full',
    'risks/image-exists',
  ])
    expect(html).toContain(`href="${base}/${path}"`);
});

it('approves once, for procurement as well, and leads to the decision', async () => {
  const { base, procurement, stored } = await submittedInBrowser();
  const { action, fields } = formOfPage(await (await procurement.get(`${base}/review`)).text(), button);
  const sent = { ...fields, decision: 'approved', comment: '' };
  const approved = await procurement.post(action, sent);
  expect(approved.status).toBe(303);
  expect(approved.headers.get('Location')).toBe(`${base}/decision?notice=assessment-approved`);
  expect((await procurement.post(action, sent)).headers.get('Location')).toBe(
    approved.headers.get('Location'),
  );
  expect((await stored()).reviews).toMatchObject([
    { decision: 'approved', comment: '', reviewedBy: 'person:pang' },
  ]);
  const after = await (await procurement.get(`${base}/review`)).text();
  expect(after).toContain('This assessment has been decided.');
  expect(after).not.toContain(button);
  expect(htmlProblems(after)).toEqual([]);
});

it('returns only with a comment, and keeps what was chosen', async () => {
  const { base, reviewer, stored } = await submittedInBrowser();
  const { action, fields } = formOfPage(await (await reviewer.get(`${base}/review`)).text(), button);
  const refused = await reviewer.post(action, { ...fields, decision: 'returned', comment: ' ' });
  const html = await refused.text();
  expect(refused.status).toBe(400);
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('<a href="#comment">Say what has to change before it is submitted again</a>');
  const kept = formOfPage(html, button);
  expect(kept.fields).toMatchObject({ decision: ['returned'], attempt: fields['attempt'] });

  const long = await reviewer.post(action, { ...fields, decision: 'returned', comment: 'x'.repeat(2001) });
  expect(await long.text()).toContain('<a href="#comment">The comment must be 2,000 characters or fewer</a>');
  const none = await reviewer.post(action, { ...fields, comment: 'Fine.' });
  expect(none.status).toBe(400);
  const without = await none.text();
  expect(without).toContain('<a href="#decision">Choose whether you approve or return it</a>');
  expect(formOfPage(without, button).fields).toMatchObject({ comment: ['Fine.'] });
  expect((await stored()).status).toBe('submitted');

  const returned = await reviewer.post(action, { ...kept.fields, comment: 'Check <backups>.' });
  expect(returned.headers.get('Location')).toBe(`${base}/decision?notice=assessment-returned`);
  expect((await stored()).status).toBe('returned');
});

it('leads procurement back to the queue after a return, which is out of its sight', async () => {
  const { base, procurement } = await submittedInBrowser();
  const { action, fields } = formOfPage(await (await procurement.get(`${base}/review`)).text(), button);
  const returned = await procurement.post(action, { ...fields, decision: 'returned', comment: 'Why?' });
  expect(returned.headers.get('Location')).toBe('/reviews?notice=assessment-returned');
  expect((await procurement.get(`${base}/review`)).status).toBe(404);
});

it('tells who submitted it that somebody else decides', async () => {
  const { app, base, stored } = await submittedInBrowser();
  const both = await visitor(app, { personId: 'chan', roles: ['assessor', 'reviewer'] });
  const html = await (await both.get(`${base}/review`)).text();
  expect(html).toContain('nobody reviews their own submission');
  expect(html).not.toContain(button);
  const { version } = await stored();
  const sent = await both.post(`${base}/review`, {
    version: String(version),
    decision: 'approved',
    comment: 'Good <work>.',
  });
  const refused = await sent.text();
  expect(sent.status).toBe(409);
  expect(htmlProblems(refused)).toEqual([]);
  expect(refused).toContain('Another reviewer has to decide on it.');
  expect(refused).toContain('Good &lt;work&gt;.');
  expect((await stored()).status).toBe('submitted');
});

it('does not decide on a draft, nor on what changed since it was shown', async () => {
  const { app, base, id, stored } = await draftInBrowser();
  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  expect(await (await reviewer.get(`${base}/review`)).text()).toContain('This assessment is a draft.');
  const decision = { version: '1', decision: 'approved', comment: '' };
  const early = await reviewer.post(`${base}/review`, decision);
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('Only a submitted assessment can be decided.');
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  const stale = await reviewer.post(`${base}/review`, { ...decision, comment: 'Looks right.' });
  const html = await stale.text();
  expect(stale.status).toBe(409);
  expect(html).toContain('so your decision was not recorded');
  const again = formOfPage(html, button);
  expect(again.fields).toMatchObject({ decision: ['approved'], comment: ['Looks right.'], version: ['2'] });
  expect((await reviewer.post(again.action, again.fields)).status).toBe(303);
  expect((await stored()).status).toBe('approved');
});

it('shows what changed since it was returned, and what the comment had asked for', async () => {
  const { app, assessor, base, id, reviewer, stored } = await submittedInBrowser({
    answers: { 'container-status': 'not-containerised', criticality: 'important' },
  });
  const form = formOfPage(await (await reviewer.get(`${base}/review`)).text(), button);
  await reviewer.post(form.action, { ...form.fields, decision: 'returned', comment: 'Is it <critical>?' });
  await assessor.post(base, { version: String((await stored()).version) });
  const key = await app.keyFor('lands', 'write');
  const at = async () => ({ apiKey: key, headers: { 'If-Match': `"${(await stored()).version}"` } });
  const body = { answers: { criticality: 'mission-critical', 'local-files': 'none' } };
  const patched = await app.call('PATCH', `/v1/assessments/${id}/answers`, { ...(await at()), body });
  expect(patched.status).toBe(200);
  await app.call('POST', `/v1/assessments/${id}/submission`, await at());
  const html = await (await reviewer.get(`${base}/review`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Since it was returned on 23 November 2026, 01:00 UTC:');
  expect(html).toContain('Chan Tai Man had returned it');
  expect(html).toContain('Is it &lt;critical&gt;?');
  expect(html).toContain('Changed answers (2)');
  expect(html).toContain('Nowhere, or only in object storage');
});

it('names files, and answers that they contradict', async () => {
  const { app, base, id, stored } = await draftInBrowser({ answers: { 'run-as': 'root-always' } });
  await attachTo(app, await stored(), [
    finding('run-as', 'any-user', { file: 'deploy/Dockerfile', line: 7 }),
  ]);
  const { version } = await stored();
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': `"${version}"` } });
  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  const html = await (await reviewer.get(`${base}/review`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Attached files (1)');
  expect(html).toContain('deploy/Dockerfile');
  expect(html).toContain('You answered: root.');
});

it.each(['zh-Hant', 'zh-Hans'] as const)(
  'is well made in %s, and so is the page of every answer',
  async (language) => {
    const { base, reviewerIn } = await submittedInBrowser();
    for (const page of ['review', 'review/answers']) {
      const answer = await (await reviewerIn(language)).get(`${base}/${page}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(language === 'zh-Hant' ? '<html lang="zh-HK"' : '<html lang="zh-Hans"');
      expect(htmlProblems(html)).toEqual([]);
    }
  },
);

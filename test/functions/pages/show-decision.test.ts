import { expect, it } from 'vitest';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedInBrowser } from '../../support/submitted-in-browser.ts';

it('shows the decision with verdict, conditions and the digest of the report, in every language', async () => {
  const { app, assessor, base, id, procurement, reviewerIn } = await submittedInBrowser();
  const risk = formOfPage(
    await (await procurement.get(`${base}/risks/image-exists`)).text(),
    'Accept this risk',
  );
  await procurement.post(risk.action, {
    ...risk.fields,
    reason: 'The image comes with release 4.',
    owner: 'Head of Licensing Systems',
    expiresOn: '2027-03-31',
  });
  const review = formOfPage(await (await procurement.get(`${base}/review`)).text(), 'Send decision');
  const comment = 'Build the <image> first.';
  const approved = await procurement.post(review.action, { ...review.fields, decision: 'approved', comment });
  const page = await procurement.get(approved.headers.get('Location') ?? '');
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('The assessment was approved.');
  for (const said of [
    'Decision: Permit Counter 許可證',
    'Build the &lt;image&gt; first.',
    '23 November 2026, 01:00 UTC, by Chan Tai Man',
    'Undetermined',
    'The image comes with release 4.',
    'Head of Licensing Systems',
    '31 March 2027',
    'For the department: name, post, signature and date',
    `href="${base}/report?edition=full"`,
  ])
    expect(html).toContain(said);

  const report = await app.call('GET', `/v1/assessments/${id}/report.pdf?edition=full`);
  const digest = report.headers.get('ETag')?.replaceAll('"', '') ?? 'none';
  expect(html).toContain(digest);
  expect(await (await assessor.get(`${base}/decision`)).text()).toContain(digest);
  for (const language of ['zh-Hant', 'zh-Hans'] as const) {
    const chinese = await (await (await reviewerIn(language)).get(`${base}/decision`)).text();
    expect(chinese).toContain(language === 'zh-Hant' ? '作決定的人員' : '作决定的人员');
    expect(chinese).toContain(digest);
    expect(htmlProblems(chinese)).toEqual([]);
  }
});

it('says that nothing was decided yet, and shows a return with its comment', async () => {
  const { base, reviewer } = await submittedInBrowser();
  const early = await (await reviewer.get(`${base}/decision`)).text();
  expect(early).toContain('This assessment has not been decided yet');
  expect(early).not.toContain('signature');
  expect(htmlProblems(early)).toEqual([]);
  const { action, fields } = formOfPage(await (await reviewer.get(`${base}/review`)).text(), 'Send decision');
  await reviewer.post(action, { ...fields, decision: 'returned', comment: 'Check backups.' });
  const html = await (await reviewer.get(`${base}/decision`)).text();
  expect(html).toContain('Returned');
  expect(html).toContain('Check backups.');
});

import { expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { htmlProblems } from '../../support/html-problems.ts';

it('asks before it removes a file, and takes a second removal for done', async () => {
  const { assessor, base, stored } = await draftInBrowser();
  await assessor.upload(`${base}/evidence`, { 'a & b.txt': 'a', 'other.txt': 'b' });
  const id = (await stored()).evidence?.[0]?.id ?? '';
  const path = `${base}/evidence/${id}/removal`;
  const html = await (await assessor.get(path)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('a &amp; b.txt');
  expect((await stored()).evidence).toHaveLength(2);
  for (const answer of [await assessor.post(path), await assessor.post(path)])
    expect(answer.headers.get('Location')).toBe(`${base}/evidence?notice=evidence-removed`);
  expect((await stored()).evidence).toMatchObject([{ name: 'other.txt' }]);
  expect((await assessor.get(path)).status).toBe(404);
});

it('removes nothing from what is submitted', async () => {
  const { app, assessor, base, id, stored } = await draftInBrowser();
  await assessor.upload(`${base}/evidence`, { 'a.txt': 'a' });
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"2"' } });
  const path = `${base}/evidence/${(await stored()).evidence?.[0]?.id}/removal`;
  expect([(await assessor.get(path)).status, (await assessor.post(path)).status]).toEqual([409, 409]);
  expect((await stored()).evidence).toHaveLength(1);
});

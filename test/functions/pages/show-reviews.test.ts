import { expect, it } from 'vitest';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedInBrowser } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const DAY_MS = 86_400_000;

/** What stands in each row of the queue, without markup. */
const rowsOf = (html: string): readonly string[] =>
  [...(/<tbody.*<\/tbody>/s.exec(html)?.[0] ?? '').matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
  );

/** The app with what Chan submitted, another application of the department, and one of another department, which are submitted later. */
async function queue() {
  const first = await submittedInBrowser();
  const { app } = first;
  await app.store.putDepartment({ id: 'marine', name: 'Marine Office' });
  const submit = async (departmentId: string, name: string) => {
    app.passTime(DAY_MS);
    const apiKey = await app.keyFor(departmentId, 'write');
    const call = async (path: string, body: unknown, headers = {}) =>
      (await (await app.call('POST', path, { apiKey, body, headers })).json()) as { id: string };
    const { id: applicationId } = await call('/v1/applications', { name });
    const { id } = await call(`/v1/applications/${applicationId}/assessments`, {});
    await call(`/v1/assessments/${id}/submission`, {}, { 'If-Match': '"1"' });
    return { id, base: `/departments/${departmentId}/assessments/${id}` };
  };
  const second = await submit('lands', 'Land Search');
  const third = await submit('marine', 'Berth Register <2>');
  return { ...first, second, third };
}

it('lists what waits, the longest waiting first, then what was approved, of every department granted', async () => {
  const { app, base, id, second, third } = await queue();
  const everywhere = await visitor(app, {
    personId: 'pang',
    departmentId: 'procurement',
    roles: ['procurement'],
    departmentsGranted: ['lands', 'marine'],
  });
  await everywhere.post(`${second.base}/review`, { version: '2', decision: 'approved' });
  const html = await (await everywhere.get('/reviews')).text();
  expect(htmlProblems(html)).toEqual([]);
  const rows = rowsOf(html);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(
    /Permit Counter 許可證.*revision 1 Waiting for 2 days 23 November 2026, by Chan Tai Man Undetermined/,
  );
  expect(rows[1]).toMatch(/Berth Register &lt;2&gt;.*Waiting since today/);
  expect(rows[2]).toMatch(/Land Search.*Approved on 25 November 2026/);
  for (const link of [`${base}/review`, `${third.base}/review`, `${second.base}/decision`])
    expect(html).toContain(`href="${link}"`);
  expect(html).toContain(`name="assessment" value="lands:${id}"`);
  expect(html).toContain(`name="assessment" value="marine:${third.id}"`);
  expect(html).toMatch(/<form method="get" action="\/comparison">/);

  const only = async (query: string) => rowsOf(await (await everywhere.get(`/reviews?${query}`)).text());
  expect(await only('department=marine')).toHaveLength(1);
  expect(await only('status=approved')).toHaveLength(1);
  expect(await only('status=submitted&department=lands')).toHaveLength(1);
  expect(await only('band=ready')).toHaveLength(0);
  expect(await only('band=nonsense&page=9')).toHaveLength(3);
});

it('shows a reviewer the own department only, and one who was granted nothing an empty queue', async () => {
  const { app } = await queue();
  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  expect(rowsOf(await (await reviewer.get('/reviews')).text())).toHaveLength(2);
  expect(rowsOf(await (await reviewer.get('/reviews?department=marine')).text())).toHaveLength(2);
  const nowhere = await visitor(app, { departmentId: 'procurement', roles: ['procurement'] });
  const html = await (await nowhere.get('/reviews')).text();
  expect(html).toContain('No assessment waits for a review');
  expect(htmlProblems(html)).toEqual([]);
});

it('is for reviewers and procurement', async () => {
  const { assessor } = await submittedInBrowser();
  expect((await assessor.get('/reviews')).status).toBe(403);
});

it('is in pages of fifty', async () => {
  const { app, reviewer } = await submittedInBrowser();
  const write = await app.keyFor('lands', 'write');
  const call = async (path: string, body: unknown, headers = {}) =>
    (await (await app.call('POST', path, { apiKey: write, body, headers })).json()) as { id: string };
  for (let number = 1; number <= 50; number++) {
    const { id: applicationId } = await call('/v1/applications', { name: `Register ${number}` });
    const { id } = await call(`/v1/applications/${applicationId}/assessments`, {});
    await call(`/v1/assessments/${id}/submission`, {}, { 'If-Match': '"1"' });
  }
  const first = await (await reviewer.get('/reviews')).text();
  expect(rowsOf(first)).toHaveLength(50);
  expect(first).toContain('href="/reviews?page=2"');
  const second = await (await reviewer.get('/reviews?page=2')).text();
  expect(rowsOf(second)).toHaveLength(1);
  expect(second).toContain('Page 2 of 2');
});

it.each(['zh-Hant', 'zh-Hans'] as const)('is well made in %s', async (language) => {
  const { reviewerIn } = await submittedInBrowser();
  const html = await (await (await reviewerIn(language)).get('/reviews')).text();
  expect(html).toContain(language === 'zh-Hant' ? '今天開始等候' : '今天开始等候');
  expect(htmlProblems(html)).toEqual([]);
});

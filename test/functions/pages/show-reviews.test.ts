import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { submittedIn } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const reviewer = { personId: 'lee', roles: ['reviewer'] } as const;
const procurement = (...departmentsGranted: string[]) =>
  ({ personId: 'ho', departmentId: 'procurement', roles: ['procurement'], departmentsGranted }) as const;
const DAY_MS = 86_400_000;

const namesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<th scope="row".*?<bdi>([^<]*)<\/bdi>/g)].map(([, name = '']) => name);

it('lists what waits, the longest waiting first, then what was approved, with the way to each', async () => {
  const app = createTestApp();
  const approved = await submittedIn(app, 'lands', 'Approved');
  const first = await submittedIn(app, 'lands', 'First <b>');
  app.passTime(3 * DAY_MS);
  await submittedIn(app, 'lands', 'Second');
  await app.call('POST', `/v1/assessments/${approved.id}/reviews`, {
    body: { decision: 'approved' },
    headers: { 'If-Match': '"2"' },
    apiKey: await app.keyFor('lands', 'review'),
  });
  const html = await (await (await visitor(app, reviewer)).get('/reviews')).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(namesIn(html)).toEqual(['First &lt;b&gt;', 'Second', 'Approved']);
  expect(html).toContain('Waiting for 3 days');
  expect(html).toContain('Waiting since today');
  expect(html).toContain('Waiting for a review: 2. Approved: 1.');
  expect(html).toContain('by API key “Test”');
  expect(html).toContain(`href="${first.base}/review"`);
  expect(html).toContain(`href="${approved.base}/decision"`);
  expect(html).toContain(`name="assessment" value="lands:${first.id}"`);
});

it('shows procurement the departments granted and no other, and narrows to one, a status or a band', async () => {
  const app = createTestApp();
  for (const id of ['lands', 'marine', 'water']) await app.store.putDepartment({ id, name: `The ${id}` });
  await submittedIn(app, 'lands', 'Permits');
  await submittedIn(app, 'marine', 'Ships');
  await submittedIn(app, 'water', 'Meters');
  const some = await visitor(app, procurement('lands', 'marine'));
  const shown = async (path: string) => (await some.get(path)).text();
  const all = await shown('/reviews');
  expect(namesIn(all).toSorted()).toEqual(['Permits', 'Ships']);
  expect(all).toContain('The marine, revision 1');
  expect(namesIn(await shown('/reviews?department=marine'))).toEqual(['Ships']);
  expect(namesIn(await shown('/reviews?department=water')).length).toBe(2);
  expect(await shown('/reviews?status=approved')).toContain('No assessment fits.');
  expect(await shown('/reviews?band=ready')).toContain('No assessment fits.');
  const submitted = await shown('/reviews?status=submitted');
  expect(submitted).toContain('Waiting for a review: 2.');
  expect(submitted).not.toContain('Approved: 0.');
  const everywhere = await visitor(app, procurement('*'));
  expect(namesIn(await (await everywhere.get('/reviews')).text()).length).toBe(3);
});

it('shows twenty-five on a page', async () => {
  const app = createTestApp();
  for (let index = 0; index < 26; index += 1) await submittedIn(app, 'lands', `Application ${index}`);
  const lee = await visitor(app, reviewer);
  const html = await (await lee.get('/reviews?band=undetermined')).text();
  expect(namesIn(html).length).toBe(25);
  expect(html).toContain('href="/reviews?band=undetermined&amp;page=2"');
  expect(namesIn(await (await lee.get('/reviews?band=undetermined&page=2')).text()).length).toBe(1);
});

it('says what to expect where nothing was submitted, and nothing to others', async () => {
  const app = createTestApp();
  expect(await (await (await visitor(app, reviewer)).get('/reviews')).text()).toContain(
    'When a department submits one, it appears here.',
  );
  expect((await (await visitor(app)).get('/reviews')).status).toBe(403);
});

it.each([
  ['en', 'Open the result'],
  ['zh-HK', '開啟結果'],
  ['zh-CN', '打开结果'],
])('leads in %s to the result of what was kept without one in short', async (language, said) => {
  const store = memoryStore();
  const listAssessments: typeof store.listAssessments = async (...asked) => {
    const page = await store.listAssessments(...asked);
    return { ...page, items: page.items.map(({ outcome: _, ...one }) => one) };
  };
  const app = createTestApp({ store: { ...store, listAssessments } });
  const { base } = await submittedIn(app, 'lands', 'Permits');
  const lee = await visitor(app, reviewer);
  const [application = ''] =
    /\/departments\/lands\/applications\/\w+/.exec(await (await lee.get(base)).text()) ?? [];
  for (const path of ['/reviews', '/departments/lands/applications', application]) {
    const html = await (await lee.get(path, { 'Accept-Language': language })).text();
    expect(htmlProblems(html)).toEqual([]);
    expect(html).toMatch(new RegExp(`<a [^>]*href="${base}/result"[^>]*>${said}<span`));
  }
});

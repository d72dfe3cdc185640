import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedIn } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const procurement = (...departmentsGranted: string[]) =>
  ({ personId: 'ho', departmentId: 'procurement', roles: ['procurement'], departmentsGranted }) as const;

const two = async () => {
  const app = createTestApp();
  const permits = await submittedIn(app, 'lands', 'Permits <b>');
  const ships = await submittedIn(app, 'marine', 'Ships', {
    'container-status': 'not-containerised',
    'session-state': 'no-sessions',
  });
  const page = `/comparison?assessment=lands:${permits.id}&assessment=marine:${ships.id}`;
  return { app, page, permits, ships };
};

it('shows assessments of several departments side by side, and marks in a word what differs', async () => {
  const { app, page, ships } = await two();
  const html = await (await (await visitor(app, procurement('*'))).get(page)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Permits &lt;b&gt;, revision 1');
  expect(html).toContain('Ships, revision 1');
  expect(html).toContain('What differs most');
  expect(html).toContain('Differs');
  expect(html).toContain(`href="${ships.base}/result"`);
});

it('shows only what differs, or everything', async () => {
  const { app, page } = await two();
  const who = await visitor(app, procurement('lands', 'marine'));
  const different = await (await who.get(page)).text();
  const everything = await (await who.get(`${page}&show=everything`)).text();
  const rows = (html: string) => html.split('<tr').length;
  expect(rows(everything)).toBeGreaterThan(rows(different) + 20);
  expect(different).toContain('&amp;show=everything#switch"');
  expect(everything).toContain('Show only what differs');
});

it('labels revisions of one application', async () => {
  const app = createTestApp();
  const { id } = await submittedIn(app, 'lands', 'Permits');
  await app.call('POST', `/v1/assessments/${id}/reviews`, {
    body: { decision: 'approved' },
    headers: { 'If-Match': '"2"' },
    apiKey: await app.keyFor('lands', 'review'),
  });
  const reopened = await app.call('POST', `/v1/assessments/${id}/reopening`, {
    body: {},
    headers: { 'If-Match': '"3"' },
  });
  const next = (await reopened.json()) as { id: string };
  const page = `/comparison?assessment=lands:${id}&assessment=lands:${next.id}`;
  const html = await (await (await visitor(app)).get(page)).text();
  expect(html).toContain('Permits, revision 1');
  expect(html).toContain('Permits, revision 2');
  expect(html).toContain('Nothing differs here.');
});

it('is as if not there where one assessment may not be seen', async () => {
  const { app, page } = await two();
  for (const person of [{}, procurement('lands'), { personId: 'ng', departmentId: 'water' }])
    expect((await (await visitor(app, person)).get(page)).status).toBe(404);
});

it('asks to choose two to four, each once', async () => {
  const { app, permits } = await two();
  const assessor = await visitor(app);
  for (const chosen of [1, 2]) {
    const query = Array.from({ length: chosen }, () => `assessment=lands:${permits.id}`).join('&');
    const answer = await assessor.get(`/comparison?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Choose two to four assessments');
  }
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => `assessment=lands:${id}`).join('&');
  expect((await assessor.get(`/comparison?${five}`)).status).toBe(400);
  expect((await assessor.get('/comparison?assessment=a&assessment=b')).status).toBe(404);
});

import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { submittedIn } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const decided = async (decision: 'approved' | 'returned', comment: string) => {
  const app = createTestApp();
  await app.store.putDepartment({ id: 'lands', name: 'Lands Department' });
  const { base, id } = await submittedIn(app, 'lands', 'Permits');
  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  const page = `${base}/decision`;
  const before = await (await reviewer.get(page)).text();
  await app.call('PUT', `/v1/assessments/${id}/accepted-risks/image-exists`, {
    body: { reason: 'It comes in March.', owner: 'Head of Systems', expiresOn: '2027-03-31' },
    headers: { 'If-Match': '"2"' },
    apiKey: await app.keyFor('lands', 'review'),
  });
  await reviewer.post(`${base}/review`, { version: '3', decision, comment });
  return { app, base, before, id, page };
};

it('shows the decision with what it rests on, its conditions, and the digest of the report', async () => {
  const { app, before, id, page } = await decided('approved', 'Fine <so far>.');
  expect(before).toContain('Not decided yet');
  expect(before).toContain('Review it and decide');
  const assessor = await visitor(app);
  const html = await (await assessor.get(page)).text();
  expect(htmlProblems(html)).toEqual([]);
  const report = await app.call('GET', `/v1/assessments/${id}/report.pdf?edition=full`);
  for (const text of [
    'Decision: Permits',
    'Approved',
    'Lands Department',
    'Chan Tai Man',
    'Fine &lt;so far&gt;.',
    'It comes in March.',
    'Head of Systems',
    '31 March 2027',
    'Signatures',
    (report.headers.get('ETag') ?? 'no ETag').replaceAll('"', ''),
  ])
    expect(html).toContain(text);
  expect(html).not.toContain('Review it and decide');
});

it('names the digest of the report that is downloaded in any language', async () => {
  const { app, id, page } = await decided('approved', '');
  const report = await app.call('GET', `/v1/assessments/${id}/report.pdf?edition=full`);
  const assessor = await visitor(app);
  const html = await (await assessor.get(page, { 'Accept-Language': 'zh-HK' })).text();
  expect(html).toContain((report.headers.get('ETag') ?? 'no ETag').replaceAll('"', ''));
});

it('shows a return to the department, and not to procurement or to another department', async () => {
  const { app, page } = await decided('returned', 'Name the jobs.');
  const html = await (await (await visitor(app)).get(page)).text();
  expect(html).toContain('Returned to the department');
  expect(html).toContain('Name the jobs.');
  for (const person of [
    { personId: 'ho', departmentId: 'p', roles: ['procurement'], departmentsGranted: ['lands'] } as const,
    { personId: 'ng', departmentId: 'marine', roles: ['reviewer'] } as const,
  ])
    expect((await (await visitor(app, person)).get(page)).status).toBe(404);
});

it.each([
  [['reviewer'], 'lands', '/reviews', 'Reviews'],
  [['procurement'], 'purchasing', '/reviews', 'Reviews'],
  [['assessor'], 'lands', '/departments/lands/applications', 'Applications'],
] as const)(
  'leads %s of %s back to the list from which they came',
  async (roles, departmentId, href, text) => {
    const { app, page } = await decided('approved', '');
    const person = await visitor(app, { personId: 'ng', roles, departmentId, departmentsGranted: ['lands'] });
    const html = await (await person.get(page)).text();
    const [first] = /<a class="govuk-breadcrumbs__link".*?<\/a>/.exec(html) ?? [];
    expect(first).toBe(`<a class="govuk-breadcrumbs__link" href="${href}"><bdi>${text}</bdi></a>`);
  },
);

it('leads a reviewer of the department from what is no longer in the queue back to its applications', async () => {
  const { app, page } = await decided('returned', 'Name the jobs.');
  const own = await visitor(app, { personId: 'ho', roles: ['reviewer'] });
  expect(await (await own.get(page)).text()).toContain(
    'breadcrumbs__link" href="/departments/lands/applications"',
  );
});

it('leads from the application back to a list that the person has', async () => {
  const { app, page } = await decided('approved', '');
  const reviewer = await visitor(app, { personId: 'ho', roles: ['reviewer'] });
  const [application = ''] =
    /\/departments\/lands\/applications\/\w+/.exec(await (await reviewer.get(page)).text()) ?? [];
  const granted = {
    roles: ['procurement'],
    departmentId: 'purchasing',
    departmentsGranted: ['lands'],
  } as const;
  const buyer = await visitor(app, { personId: 'ng', ...granted });
  const backOf = async (person: typeof buyer) =>
    /<a[^>]*class="govuk-back-link[^>]*/.exec(await (await person.get(application)).text())?.[0];
  expect(await backOf(buyer)).toContain('href="/reviews"');
  expect(await backOf(reviewer)).toContain('href="/departments/lands/applications"');
});

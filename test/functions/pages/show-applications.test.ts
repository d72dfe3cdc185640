import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const page = '/departments/lands/applications';

it('says what to do where there is nothing yet, to each as they can', async () => {
  const app = createTestApp();
  const html = await (await (await visitor(app)).get(page)).text();
  expect(html).toContain('Add the first one');
  expect(html).toContain(`href="${page}/new"`);
  const reviewer = await (
    await (await visitor(app, { personId: 'lee', roles: ['reviewer'] })).get(page)
  ).text();
  expect(reviewer).toContain('An assessor of the department can add them');
  expect(reviewer).not.toContain(`${page}/new`);
});

it('lists how each application stands, who changed it and what comes next', async () => {
  const { app, assessor, base, id, application } = await draftInBrowser({
    answers: { criticality: 'important' },
  });
  await assessor.post(`${page}/new`, { name: '<i>Second</i>', description: '', owner: '' });
  const html = await (await assessor.get(page)).text();
  expect(html).toContain(`href="${page}/${application.id}"`);
  expect(html).toContain('&lt;i&gt;Second&lt;/i&gt;');
  expect(html).toContain('Applications: 2.');
  expect(html).toMatch(/No assessment<\/a>: 1/);
  expect(html).toMatch(/by Chan Tai Man/);
  expect(html).toContain(`href="${base}">Continue`);
  expect(html).toMatch(/#start">Start assessment/);
  expect(html).toContain(`name="assessment" value="lands:${id}"`);

  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"2"' } });
  expect(await (await assessor.get(page)).text()).toContain(`href="${base}/result">See result`);
  const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
  expect(await (await reviewer.get(page)).text()).toContain(`href="${base}/review">Review`);
});

it('keeps the filter in its form and on the way to the next page', async () => {
  const app = createTestApp();
  const assessor = await visitor(app);
  for (let index = 1; index <= 26; index++)
    await app.call('POST', '/v1/applications', {
      body: { name: `Counter ${index}`, description: '', owner: '' },
    });
  await app.call('POST', '/v1/applications', { body: { name: 'Other', description: '', owner: '' } });
  const first = await (await assessor.get(`${page}?search=counter&status=none`)).text();
  expect(first).toMatch(/<input[^>]*name="search"[^>]*value="counter"/);
  expect(first).toMatch(/<option value="none" selected/);
  expect(first).toContain('Applications that fit: 26.');
  expect(first).toContain('Counter 25<');
  expect(first).not.toContain('Counter 26<');
  expect(first).toContain(`href="${page}?search=counter&amp;status=none&amp;page=2"`);
  for (const number of [2, 9]) {
    const second = await (await assessor.get(`${page}?search=counter&status=none&page=${number}`)).text();
    expect(second).toContain('Counter 26<');
    expect(second).toContain('Page 2 of 2');
  }
  expect(await (await assessor.get(`${page}?search=nothing`)).text()).toContain('No application fits.');
});

it('shows procurement what was submitted, and no more', async () => {
  const { app, id } = await draftInBrowser();
  const person = {
    personId: 'ho',
    departmentId: 'buyers',
    roles: ['procurement'],
    departmentsGranted: ['lands'],
  } as const;
  const buyer = await visitor(app, person);
  expect(await (await buyer.get(page)).text()).toContain('has not submitted any assessment yet');
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  const html = await (await buyer.get(page)).text();
  expect(html).toContain('Permit Counter 許可證');
  expect(html).not.toContain(`${page}/new`);
  const stranger = await visitor(app, { personId: 'ng', departmentId: 'marine' });
  expect((await stranger.get(page)).status).toBe(404);
});

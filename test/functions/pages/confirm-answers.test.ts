import { expect, it } from 'vitest';
import { attachTo, draftInBrowser } from '../../support/draft-in-browser.ts';
import { finding } from '../../support/evidence.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';

const withFindings = async () => {
  const draft = await draftInBrowser({ answers: { 'scheduled-jobs': 'none' } });
  await attachTo(draft.app, await draft.stored(), [
    finding('run-as', 'any-user'),
    finding('process-model', 'one-process', { sureness: 'hinted' }),
    finding('scheduled-jobs', 'host-cron'),
  ]);
  const page = `${draft.base}/evidence`;
  const html = await (await draft.assessor.get(page)).text();
  return { ...draft, page, html };
};

it('takes over what is ticked, also in place of an answer', async () => {
  const { assessor, html, page, stored } = await withFindings();
  const { action, fields } = formOfPage(html, 'Take over the ticked answers');
  const answer = await assessor.post(action, { ...fields, open: 'process-model', replace: 'scheduled-jobs' });
  expect(answer.headers.get('Location')).toBe(`${page}?notice=suggestions-confirmed`);
  expect((await stored()).answers).toEqual({
    'process-model': 'one-process',
    'scheduled-jobs': 'host-cron',
  });
});

it('takes over all that are sure and open, whatever was changed meanwhile, and no other', async () => {
  const { app, assessor, html, id, stored } = await withFindings();
  const { action, fields } = formOfPage(html, 'Take over the 1 answer that is sure');
  await app.call('PATCH', `/v1/assessments/${id}/answers`, {
    body: { answers: { criticality: 'important' } },
    headers: { 'If-Match': '"3"' },
  });
  expect((await assessor.post(action, fields)).status).toBe(303);
  expect((await stored()).answers).toEqual({
    criticality: 'important',
    'run-as': 'any-user',
    'scheduled-jobs': 'none',
  });
});

it('overwrites no answer that was given meanwhile, says so, and keeps the other ticks', async () => {
  const { app, assessor, html, id, stored } = await withFindings();
  const { action, fields } = formOfPage(html, 'Take over the ticked answers');
  await app.call('PATCH', `/v1/assessments/${id}/answers`, {
    body: { answers: { 'run-as': 'root-always' } },
    headers: { 'If-Match': '"3"' },
  });
  const answer = await assessor.post(action, { ...fields, open: ['run-as', 'process-model'] });
  const again = await answer.text();
  expect([answer.status, htmlProblems(again)]).toEqual([412, []]);
  expect(again).toContain('Answered by someone else in the meantime: “Under which account');
  expect(again).toMatch(/<a href="#take-run-as">/);
  expect((await stored()).answers).toEqual({ 'run-as': 'root-always', 'scheduled-jobs': 'none' });
  const now = formOfPage(again, 'Take over the ticked answers');
  expect(now.fields).toMatchObject({ version: ['4'], open: ['process-model'] });
  expect((await assessor.post(now.action, now.fields)).status).toBe(303);
});

it('asks for a tick where there is none', async () => {
  const { assessor, html } = await withFindings();
  const { action, fields } = formOfPage(html, 'Take over the ticked answers');
  const answer = await assessor.post(action, fields);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(
    '<a href="#take-process-model">Tick at least one suggested answer.</a>',
  );
});

it('tells of each that is not taken why', async () => {
  const { assessor, html } = await withFindings();
  const { action, fields } = formOfPage(html, 'Take over the ticked answers');
  const answer = await assessor.post(action, { ...fields, open: ['run-as', 'criticality'] });
  const told = await answer.text();
  expect([answer.status, htmlProblems(told)]).toEqual([200, []]);
  expect(told).toContain('1 answer was taken over.');
  expect(told).toContain('No attached file speaks of it any more.');
});

it('leads back to the evidence who comes by its address', async () => {
  const { assessor, page } = await withFindings();
  expect((await assessor.get(`${page}/confirmations`)).headers.get('Location')).toBe(page);
});

import { expect, it } from 'vitest';
import { attachTo, draftInBrowser } from '../../support/draft-in-browser.ts';
import { finding } from '../../support/evidence.ts';
import { formOfPage } from '../../support/form-of-page.ts';

const button = 'Save and continue';

it('asks one question as the heading of its page, and goes on to the next that is asked', async () => {
  const { assessor, base, stored } = await draftInBrowser();
  const path = `${base}/questions/local-files`;
  const html = await (await assessor.get(path)).text();
  expect(html).toMatch(/<h1[^>]*>Where does the application write files that it needs later\?<\/h1>/);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain(`href="${base}/sections/state"`);
  expect(html).toContain(`href="${base}/questions/scheduled-jobs" rel="next"`);
  const saved = await assessor.post(path, {
    ...formOfPage(html, button).fields,
    'answer.local-files': 'none',
  });
  expect(saved.headers.get('Location')).toBe(`${base}/questions/scheduled-jobs?notice=answers-saved`);
  expect((await stored()).answers).toEqual({ 'local-files': 'none' });
});

it('goes by worth where that is wanted, past the question that was just answered', async () => {
  const { app, assessor, base, id } = await draftInBrowser();
  const next = async () =>
    (
      (await (await app.call('GET', `/v1/assessments/${id}/result`)).json()) as {
        nextQuestions: { questionId: string }[];
      }
    ).nextQuestions[0]?.questionId;
  const first = await next();
  const path = `${base}/questions/${first}?order=worth`;
  const { action, fields } = formOfPage(await (await assessor.get(path)).text(), button);
  expect(action).toBe(path);
  const saved = await assessor.post(path, { ...fields, [`answer.${first}`]: '?unknown' });
  const location = saved.headers.get('Location') ?? '';
  expect(location).toMatch(/\/questions\/[a-z-]+\?order=worth&notice=answers-saved$/);
  expect(location).not.toContain(`/${first}?`);
});

it('shows what was wrong at its field', async () => {
  const { assessor, base, stored } = await draftInBrowser();
  const path = `${base}/questions/recovery-time-hours`;
  const { fields } = formOfPage(await (await assessor.get(path)).text(), button);
  const answer = await assessor.post(path, { ...fields, 'answer.recovery-time-hours': '-1' });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain('href="#answer-recovery-time-hours"');
  expect(html).not.toContain('Everything else');
  expect((await stored()).version).toBe(1);
});

it('says what decides whether a question is asked, and when it has no meaning', async () => {
  const { assessor, base } = await draftInBrowser({ answers: { 'database-sharing': 'no-database' } });
  const waiting = await (await assessor.get(`${base}/questions/cached-data`)).text();
  expect(waiting).toContain('More questions may follow here.');
  const none = await (await assessor.get(`${base}/questions/database-kind`)).text();
  expect(none).toContain('This question has no meaning for this application');
  expect(none).not.toContain(`${button}</button>`);
  expect((await assessor.get(`${base}/questions/nothing`)).status).toBe(404);
});

it('stays at an answer that files contradict, once, and asks why it stands', async () => {
  const { app, assessor, base, stored } = await draftInBrowser();
  await attachTo(app, await stored(), [finding('run-as', 'any-user')]);
  const path = `${base}/questions/run-as`;
  const { fields } = formOfPage(await (await assessor.get(path)).text(), button);
  expect(Object.keys(fields)).not.toContain('override.run-as');
  const saved = await assessor.post(path, { ...fields, 'answer.run-as': 'root-always' });
  expect(saved.headers.get('Location')).toBe(`${path}?notice=answers-contradicted`);
  const again = formOfPage(await (await assessor.get(path)).text(), button).fields;
  expect(again).toMatchObject({ 'answer.run-as': ['root-always'], 'override.run-as': [''] });
  expect((await assessor.post(path, again)).headers.get('Location')).not.toContain('run-as');
});

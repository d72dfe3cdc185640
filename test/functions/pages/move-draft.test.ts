import { expect, it } from 'vitest';
import { questionnaires } from '../../../questionnaire/index.ts';
import { change, later } from '../../support/changes.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';

const [newest, ...older] = questionnaires
  .filter(({ id }) => id === 'application-readiness')
  .map(({ version }) => version);
const oldest = older.at(-1) ?? '';

it('shows what a move changes, moves, and says when there is nothing to move to', async () => {
  const { app, assessor, base, application, stored } = await draftInBrowser();
  expect(await (await assessor.get(`${base}/move`)).text()).toContain('This draft is on the newest version');
  const onOldest = { questionnaire: { id: 'application-readiness', version: oldest } };
  await app.store.updateAssessment(change(later(await stored(), onOldest), undefined, { detail: {} }));

  const page = await (await assessor.get(`/departments/lands/applications/${application.id}`)).text();
  expect(page).toContain(`href="${base}/move">Move to version ${newest}`);
  const html = await (await assessor.get(`${base}/move`)).text();
  expect(html).toContain(`This draft is on version ${oldest} of its questionnaire.`);
  expect(html).toContain('New questions');
  const stale = await assessor.post(`${base}/move`, { version: '1', to: newest ?? '' });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Nothing was moved.');
  const moved = await assessor.post(`${base}/move`, { version: '2', to: newest ?? '' });
  expect(moved.headers.get('Location')).toBe(`${base}?notice=assessment-moved`);
  expect((await stored()).questionnaire.version).toBe(newest);
});

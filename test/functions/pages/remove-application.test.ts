import { expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';

it('says why an application with assessments stays, and deletes it once its drafts are deleted', async () => {
  const { app, assessor, base, id, application } = await draftInBrowser();
  const list = '/departments/lands/applications';
  const own = `${list}/${application.id}`;
  const kept = await (await assessor.get(`${own}/removal`)).text();
  expect(kept).toContain('This application cannot be deleted: it has assessments');
  expect((await assessor.post(`${own}/removal`, { version: '1' })).status).toBe(409);

  expect(await (await assessor.get(`${base}/removal`)).text()).toContain('name="version" value="1"');
  const stale = await assessor.post(`${base}/removal`, { version: '7' });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Nothing was deleted.');
  const removed = await assessor.post(`${base}/removal`, { version: '1' });
  expect(removed.headers.get('Location')).toBe(`${own}?notice=assessment-deleted`);
  expect((await assessor.post(`${base}/removal`, { version: '1' })).status).toBe(303);
  expect(await app.store.getAssessment('lands', id)).toBeUndefined();

  expect(await (await assessor.get(`${own}/removal`)).text()).toContain('Delete this application?');
  expect((await assessor.post(`${own}/removal`, { version: '7' })).status).toBe(409);
  for (const _ of ['once', 'again'])
    expect((await assessor.post(`${own}/removal`, { version: '1' })).headers.get('Location')).toBe(
      `${list}?notice=application-deleted`,
    );
  expect(await app.store.getApplication('lands', application.id)).toBeUndefined();
});

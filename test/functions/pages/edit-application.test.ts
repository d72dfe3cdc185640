import { expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';

it('changes an application, and shows what somebody else saved meanwhile beside what was typed', async () => {
  const { app, assessor, application } = await draftInBrowser();
  const own = `/departments/lands/applications/${application.id}`;
  expect(await (await assessor.get(`${own}/change`)).text()).toContain('name="version" value="1"');
  const typed = { name: 'Mine', description: 'Mine too', owner: '' };
  const saved = await assessor.post(`${own}/change`, { ...typed, name: 'Theirs', version: '1' });
  expect([saved.status, saved.headers.get('Location')]).toEqual([303, `${own}?notice=application-updated`]);

  const stale = await assessor.post(`${own}/change`, { ...typed, version: '1' });
  const html = await stale.text();
  expect(stale.status).toBe(409);
  expect(html).toContain('Someone changed this application in the meantime');
  expect(html).toContain('>Theirs<');
  expect(html).toContain('value="Mine"');
  expect(html).toContain('name="version" value="2"');
  expect((await assessor.post(`${own}/change`, { ...typed, version: '2' })).status).toBe(303);
  expect(await app.store.getApplication('lands', application.id)).toMatchObject({ ...typed, version: 3 });
});

it('says at its field what is wrong', async () => {
  const { assessor, application } = await draftInBrowser();
  const page = `/departments/lands/applications/${application.id}/change`;
  const answer = await assessor.post(page, { name: '', description: 'kept', owner: '', version: '1' });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('<a href="#name">Enter the name of the application.</a>');
  expect(html).toContain('kept');
});

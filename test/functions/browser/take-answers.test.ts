import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const button = 'Save and continue';
const formAt = async (person: Visitor, path: string) =>
  formOfPage(await (await person.get(path)).text(), button).fields;

/** Two people who opened the same section at the same time. */
async function twoPeople() {
  const draft = await draftInBrowser({
    answers: { 'local-files': 'none' },
    notes: { 'local-files': 'Before.' },
  });
  const path = `${draft.base}/sections/state`;
  const mei = await visitor(draft.app, { personId: 'mei' });
  await draft.app.store.putPerson({ id: 'mei', name: 'Mei Wong' });
  return { ...draft, path, chan: draft.assessor, mei, shown: await formAt(draft.assessor, path) };
}

it('merges what two people changed apart, without asking', async () => {
  const { chan, mei, path, shown, stored } = await twoPeople();
  await mei.post(path, { ...shown, 'answer.scheduled-jobs': 'host-cron', 'note.local-files': 'Now.' });
  const saved = await chan.post(path, { ...shown, 'answer.local-files': 'local-disk' });
  expect(saved.status).toBe(303);
  expect(await stored()).toMatchObject({
    answers: { 'local-files': 'local-disk', 'scheduled-jobs': 'host-cron' },
    notes: { 'local-files': 'Now.' },
  });
});

it('asks nothing where both gave the same answer', async () => {
  const { chan, mei, path, shown } = await twoPeople();
  for (const person of [mei, chan])
    expect((await person.post(path, { ...shown, 'answer.local-files': 'local-disk' })).status).toBe(303);
});

it.each(['mine', 'theirs'] as const)(
  'shows who answered what, and keeps %s when it is chosen',
  async (choice) => {
    const { chan, mei, path, shown, stored } = await twoPeople();
    await mei.post(path, { ...shown, 'answer.local-files': 'local-disk' });
    const asked = await chan.post(path, {
      ...shown,
      'answer.local-files': 'shared-storage',
      'answer.scheduled-jobs': 'host-cron',
      go: 'back',
    });
    const html = await asked.text();
    expect(asked.status).toBe(409);
    expect((await stored()).answers).toEqual({ 'local-files': 'local-disk', 'scheduled-jobs': 'host-cron' });
    expect(html).toContain('Mei Wong changed this on 23 November 2026, 09:00 Hong Kong time.');
    for (const answer of [
      'Nowhere, or only in object storage',
      'On a disk of the server',
      'On a network share (NFS or SMB)',
    ])
      expect(html).toContain(answer);

    const { action, fields } = formOfPage(html, button);
    const again = await chan.post(action, fields);
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('Choose which of the two is to stand.');
    expect((await stored()).answers).toMatchObject({ 'local-files': 'local-disk' });

    const chosen = await chan.post(action, { ...fields, 'choice.local-files': choice });
    expect(chosen.headers.get('Location')).toMatch(/\/assessments\/[^/]+\?notice=/);
    expect((await stored()).answers).toEqual({
      'local-files': choice === 'mine' ? 'shared-storage' : 'local-disk',
      'scheduled-jobs': 'host-cron',
    });
  },
);

it('brings along what has still to be corrected', async () => {
  const { chan, mei, path, shown, stored } = await twoPeople();
  await mei.post(path, { ...shown, 'answer.local-files': 'local-disk' });
  const long = `<b>${'漢'.repeat(2000)}\n`;
  const asked = await chan.post(path, {
    ...shown,
    'answer.local-files': 'shared-storage',
    'note.local-files': long,
    'answer.scheduled-jobs': '?not-applicable',
    'note.scheduled-jobs': 'Fine.',
  });
  const { action, fields } = formOfPage(await asked.text(), button);
  for (const choice of ['theirs', 'mine']) {
    const corrected = await chan.post(action, { ...fields, 'choice.local-files': choice });
    const html = await corrected.text();
    expect(corrected.status).toBe(400);
    expect(html).toContain('href="#note-local-files"');
    expect(html).toContain('href="#reason-scheduled-jobs"');
    expect(formOfPage(html, button).fields).toMatchObject({
      'note.local-files': [long],
      'answer.scheduled-jobs': ['?not-applicable'],
      'note.scheduled-jobs': ['Fine.'],
    });
    expect(await stored()).toMatchObject({
      answers: { 'local-files': choice === 'mine' ? 'shared-storage' : 'local-disk' },
      notes: { 'local-files': 'Before.', 'scheduled-jobs': 'Fine.' },
    });
  }
});

it('asks again when the other person goes on changing it', async () => {
  const { chan, mei, path, shown, stored } = await twoPeople();
  await mei.post(path, { ...shown, 'answer.local-files': 'local-disk' });
  const asked = await chan.post(path, { ...shown, 'answer.local-files': 'shared-storage' });
  const { action, fields } = formOfPage(await asked.text(), button);
  await mei.post(path, { ...(await formAt(mei, path)), 'answer.local-files': '?unknown' });
  const again = await chan.post(action, { ...fields, 'choice.local-files': 'mine' });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain('We do not know');
  expect((await stored()).answers).toEqual({ 'local-files': null });
});

it('tells a person of their own other window', async () => {
  const { chan, path, shown } = await twoPeople();
  await chan.post(path, { ...shown, 'note.local-files': 'From one window.' });
  const asked = await chan.post(path, { ...shown, 'note.local-files': 'From the other.' });
  expect(await asked.text()).toContain(
    'You changed this yourself on 23 November 2026, 09:00 Hong Kong time, in another window',
  );
});

it('saves although others save at the same moment', async () => {
  const store = memoryStore();
  let times = 0;
  const app = createTestApp({
    store: {
      ...store,
      updateAssessment: async (change) => (times++ === 1 ? 'stale' : store.updateAssessment(change)),
    },
  });
  const { assessor, base, stored } = await draftInBrowser({ notes: { 'local-files': 'Before.' } }, app);
  const path = `${base}/sections/state`;
  const shown = await formAt(assessor, path);
  expect((await assessor.post(path, { ...shown, 'answer.local-files': 'none' })).status).toBe(303);
  expect(times).toBe(3);
  expect((await stored()).answers).toEqual({ 'local-files': 'none' });
});

it('takes the same choice of several in another order for the same', async () => {
  const { app, assessor, base, id, stored } = await draftInBrowser();
  const path = `${base}/sections/interfaces`;
  const shown = await formAt(assessor, path);
  const body = { answers: { 'inbound-protocols': ['soap', 'http'] } };
  await app.call('PATCH', `/v1/assessments/${id}/answers`, { body, headers: { 'If-Match': '"1"' } });
  const saved = await assessor.post(path, { ...shown, 'answer.inbound-protocols': ['http', 'soap'] });
  expect([saved.status, (await stored()).version]).toEqual([303, 2]);
});

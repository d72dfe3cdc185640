import { expect, it } from 'vitest';
import type { Event, JournalEntry } from '../../../functions/store/store.ts';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { visitor } from '../../support/visitor.ts';

const patch = {
  answers: { 'service-count': 4, 'session-state': null },
  notes: { 'service-count': '<script>alert(1)</script>' },
};

function alterable() {
  const rows = { events: new Map<string, Event>(), journal: new Map<string, JournalEntry>() };
  return { rows, app: createTestApp({ store: memoryStore(rows) }) };
}

it('tells who changed what and when, in the words of the questionnaire', async () => {
  const { assessor, base } = await draftInBrowser(patch);
  const html = await (await assessor.get(`${base}/events`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('Assessment started');
  expect(html).toContain('Answers saved');
  expect(html).toContain('23 November 2026, 09:00 Hong Kong time');
  expect(html).toContain('By API key “Test”');
  expect(html).toContain('4 services');
  expect(html).toContain('We do not know');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('service-count');
});

it('says of nothing that it was not there before, where only what it became was recorded', async () => {
  const { app, assessor, base, id } = await draftInBrowser();
  await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"1"' } });
  const html = await (await assessor.get(`${base}/events`)).text();
  const rows = html.match(/<tr class="govuk-table__row">.*?<\/tr>/g) ?? [];
  const submitted = rows.filter((row) => row.includes('Submitted'));
  expect(submitted).toHaveLength(1);
  expect(submitted[0]).toContain('>–<');
  expect(submitted[0]).not.toContain('None');
  expect(html).toContain('Application readiness for containers 1.1');
});

it('finds an untouched trail intact', async () => {
  const { assessor, base } = await draftInBrowser(patch);
  const html = await (await assessor.get(`${base}/events?check=yes`)).text();
  expect(html).toContain('Intact: 2 events checked');
  expect(htmlProblems(html)).toEqual([]);
});

it('names an event that was altered, and says what to do', async () => {
  const { app, rows } = alterable();
  const { assessor, base, id } = await draftInBrowser(patch, app);
  for (const [place, event] of rows.events)
    if (event.subjectId === id && event.subjectVersion === 2)
      rows.events.set(place, {
        ...event,
        actor: 'person:lee',
        detail: { answers: 7, notes: [null], '<b>': 1 },
      });
  const html = await (await assessor.get(`${base}/events?check=yes`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).not.toContain('Intact');
  expect(html).toContain('Change 2 of Permit Counter 許可證');
  expect(html).toContain('It says something else than when it was recorded.');
  expect(html).toContain('Tell the operator');
});

it('goes on page by page, and is a table to download', async () => {
  const { app, assessor, base, id } = await draftInBrowser();
  for (let version = 1; version < 30; version++)
    await app.call('PATCH', `/v1/assessments/${id}/answers`, {
      body: { answers: { 'service-count': version } },
      headers: { 'If-Match': `"${version}"` },
    });
  const first = await (await assessor.get(`${base}/events`)).text();
  const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await (await assessor.get(next)).text();
  expect(second).toContain('Change 30');
  expect(second).not.toContain('Change 25<');
  const table = await assessor.get(`${base}/events/export`);
  expect(table.headers.get('Content-Type')).toContain('text/csv');
  expect((await table.text()).trim().split('\r\n')).toHaveLength(31);
});

it.each([
  [{ personId: 'lee', roles: ['reviewer'] as const }, 200],
  [
    { personId: 'pro', departmentId: 'gpo', roles: ['procurement'] as const, departmentsGranted: ['lands'] },
    404,
  ],
  [{ personId: 'ng', departmentId: 'marine' }, 404],
])('answers %o with %i', async (person, status) => {
  const { app, base } = await draftInBrowser();
  const other = await visitor(app, person);
  for (const path of ['/events', '/events?check=yes', '/events/export'])
    expect((await other.get(`${base}${path}`)).status).toBe(status);
});

it.each([
  ['?cursor=altered', ''],
  ['?check=yes&after=altered', '?check=yes'],
])('begins at the start where %s leads to no place', async (query, start) => {
  const { assessor, base } = await draftInBrowser();
  const answer = await assessor.get(`${base}/events${query}`);
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${base}/events${start}`]);
});

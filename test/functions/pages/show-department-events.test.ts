import { expect, it } from 'vitest';
import type { Event, JournalEntry } from '../../../functions/store/store.ts';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { visitor } from '../../support/visitor.ts';

const page = '/departments/lands/events';
const admin = { personId: 'yip', roles: ['department-admin'] as const };

it('tells what was done to what, with the way there', async () => {
  const { app, application, base } = await draftInBrowser({ answers: { 'service-count': 4 } });
  const html = await (await (await visitor(app, admin)).get(page)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain(`href="/departments/lands/applications/${application.id}"`);
  expect(html).toContain(`href="${base}/events"`);
  expect(html).toContain('Assessment: Permit Counter 許可證');
  expect(html).toContain('Answers changed: 1');
  expect(html).toContain('API key created');
  expect(html).toContain('Application readiness for containers 1.1');
  expect(html).not.toContain('application-readiness');
});

it('shows the events of the days that were asked for, and their table', async () => {
  const { app } = await draftInBrowser();
  const person = await visitor(app, admin);
  const query = '?from=2026-11-23&to=2026-11-23';
  expect(await (await person.get(`${page}${query}`)).text()).toContain('Assessment started');
  const later = await (await person.get(`${page}?from=2026-11-24&to=`)).text();
  expect(later).toContain('Nothing was recorded in these days.');
  expect(later).toContain(`href="${page}/export?from=2026-11-24"`);
  const table = await person.get(`${page}/export${query}`);
  expect(table.headers.get('Content-Type')).toContain('text/csv');
  expect(await table.text()).toContain('start-assessment');
});

it.each([
  ['?from=yesterday', '<a href="#from">Enter a day'],
  ['?from=2026-11-24&to=2026-11-23', '<a href="#to">Enter a last day'],
])('says what is wrong with %s', async (query, said) => {
  const { app } = await draftInBrowser();
  const answer = await (await visitor(app, admin)).get(`${page}${query}`);
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain(said);
  expect(htmlProblems(html)).toEqual([]);
});

it.each([
  ['from=yesterday&to=', '請按年、月、日輸入日期'],
  ['from=2026-11-24&to=2026-11-23', '結束日期不可早於開始日期'],
])(
  'leads from a table of %s to the days, and says what is wrong in the language of the page',
  async (query, said) => {
    const { app } = await draftInBrowser();
    const person = await visitor(app, admin);
    const answer = await person.get(`${page}/export?${query}`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${page}?${query}`]);
    const shown = await person.get(`${page}?${query}`, { 'Accept-Language': 'zh-HK' });
    expect(await shown.text()).toContain(said);
  },
);

it.each([
  ['?from=2026-11-23&cursor=altered', '?from=2026-11-23'],
  ['?cursor=', ''],
  [`?cursor=${'x'.repeat(3000)}`, ''],
  ['?check=yes&after=altered', '?check=yes'],
])('begins at the start where the place in the address is none (%#)', async (query, start) => {
  const { app } = await draftInBrowser();
  const answer = await (await visitor(app, admin)).get(`${page}${query}`);
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${page}${start}`]);
});

it('says in the language of the page that a table cannot hold so many events', async () => {
  const store = memoryStore();
  const listJournal: typeof store.listJournal = async (departmentId, range, { limit }) => {
    const { items } = await store.listJournal(departmentId, range, { limit: 1 });
    return { items: Array.from({ length: limit }, () => items).flat(), next: 'more' };
  };
  const { app } = await draftInBrowser({}, createTestApp({ store: { ...store, listJournal } }));
  const answer = await (await visitor(app, admin)).get(`${page}/export`, { 'Accept-Language': 'zh-HK' });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('請在部門的審計紀錄選擇較少日子');
  expect(html).not.toContain('An export has');
});

it('finds an untouched trail intact, and tells an event that is gone', async () => {
  const rows = { events: new Map<string, Event>(), journal: new Map<string, JournalEntry>() };
  const { app, id } = await draftInBrowser(
    { answers: { 'service-count': 4 } },
    createTestApp({ store: memoryStore(rows) }),
  );
  const person = await visitor(app, admin);
  expect(await (await person.get(`${page}?check=yes`)).text()).toContain('Intact: 4 events checked');
  for (const [place, event] of rows.events)
    if (event.subjectId === id && event.subjectVersion === 2) rows.events.delete(place);
  const html = await (await person.get(`${page}?check=yes`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).not.toContain('Intact');
  expect(html).toContain('Change 2 of Assessment: Permit Counter 許可證');
  expect(html).toContain('This event is gone');
});

it.each([
  [{ personId: 'chan', roles: ['assessor'] as const }, 403],
  [{ personId: 'lee', roles: ['reviewer'] as const }, 403],
  [{ personId: 'ng', departmentId: 'marine', roles: ['department-admin'] as const }, 404],
])('is not for %o', async (person, status) => {
  const { app } = await draftInBrowser();
  const other = await visitor(app, person);
  for (const path of ['', '?check=yes', '/export'])
    expect((await other.get(`${page}${path}`)).status).toBe(status);
});

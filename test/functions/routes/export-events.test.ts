import { expect, test } from 'vitest';
import { MOST_EXPORTED } from '../../../functions/audit/exported-events.ts';
import type { Event, JournalEntry } from '../../../functions/store/store.ts';
import { history } from '../../support/history.ts';
import { entryPlace, eventPlace } from '../../support/memory-store.ts';

const path = '/v1/events.csv';

test('exports every event of the days asked for, with what changed and the hashes, and not the seal', async () => {
  const { app, rows } = await history(['create-application', 'rename-application', 'start-assessment']);
  const response = await app.call('GET', `${path}?from=2026-11-23`);
  expect([response.status, response.headers.get('Content-Disposition')]).toEqual([
    200,
    'attachment; filename="events-from-2026-11-23.csv"',
  ]);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  const lines = text.split('\r\n');
  expect(lines[0]).toBe(
    'at,actor,action,subjectKind,subjectId,subjectVersion,detail,departmentId,beforeHash,afterHash,previousHash,hash,atInHongKong,actorName',
  );
  expect(lines).toHaveLength(1 + rows.events.size + 1);
  const [, byOperator, ...byKey] = lines.slice(0, -1);
  expect(byOperator).toMatch(/,2026-11-23 09:00,Operator$/);
  for (const line of byKey) expect(line).toMatch(/,2026-11-23 09:00,API key “Test”$/);
  for (const { hash = '', seal = '', detail } of rows.events.values()) {
    expect(text).toContain(hash);
    expect(text).not.toContain(seal);
    expect(text).toContain(JSON.stringify(detail).replaceAll('"', '""'));
  }
  const none = await (await app.call('GET', `${path}?to=2026-11-22`)).text();
  expect(none.split('\r\n')).toHaveLength(2);
});

test('refuses more than fits, and says what to do', async () => {
  const { app, rows } = await history(['create-application']);
  const [event] = rows.events.values() as Iterable<Event>;
  const [entry] = rows.journal.values() as Iterable<JournalEntry>;
  for (let version = 2; version <= MOST_EXPORTED; version += 1) {
    rows.events.set(eventPlace('lands', { ...event, subjectVersion: version } as Event), event as Event);
    rows.journal.set(
      entryPlace('lands', { ...entry, subjectVersion: version } as JournalEntry),
      entry as JournalEntry,
    );
  }
  const response = await app.call('GET', path);
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ code: 'export-too-large', detail: expect.stringContaining('fewer days') }),
  ]);
});

test('is for administrators', async () => {
  const { app } = await history([]);
  const apiKey = await app.keyFor('lands', 'read');
  expect((await app.call('GET', path, { apiKey })).status).toBe(403);
});

import { expect, test } from 'vitest';
import type { Event } from '../../../functions/store/store.ts';
import { history, wholeCheck } from '../../support/history.ts';

const path = '/v1/events/check';

const busy = () =>
  history(['create-application', 'start-assessment', 'save-answers', 'issue-api-key', 'revoke-api-key']);

test('an application that was deleted leaves its events and its journal intact', async () => {
  const { app, rows } = await history(['create-application', 'rename-application', 'delete-application']);
  expect([...rows.events.values()].map(({ action }) => action)).toContain('delete-application');
  expect(await wholeCheck(app, path)).toMatchObject({ intact: true, problems: [], checked: 4 });
});

test('a thing that was dropped with all its events is noticed, since the journal names them', async () => {
  const made = await busy();
  const subject = made.assessmentIds[0] as string;
  for (const [place, event] of made.rows.events)
    if (event.subjectId === subject) made.rows.events.delete(place);
  made.app.store.getAssessment = async () => undefined;
  made.app.store.listAssessments = async () => ({ items: [] });
  const { problems } = await wholeCheck(made.app, path);
  expect(problems.filter(({ subjectId }) => subjectId === subject)).toEqual([
    expect.objectContaining({ subjectVersion: 1, problem: 'missing' }),
    expect.objectContaining({ subjectVersion: 2, problem: 'missing' }),
  ]);
});

test('a thing whose whole journal was dropped is noticed, since it is still there', async () => {
  const made = await busy();
  const subject = made.assessmentIds[0] as string;
  for (const [place, entry] of made.rows.journal)
    if (entry.subjectId === subject) made.rows.journal.delete(place);
  const { problems } = await wholeCheck(made.app, path);
  expect(problems).toEqual([
    expect.objectContaining({ subjectId: subject, subjectVersion: 2, problem: 'missing' }),
  ]);
});

test('counts what is from before the chain, in things that were changed since and in others', async () => {
  const made = await busy();
  for (const [place, { previousHash: _, hash: __, seal: ___, ...event }] of made.rows.events)
    made.rows.events.set(place, event as Event);
  made.rows.journal.clear();
  expect(await wholeCheck(made.app, path)).toMatchObject({ intact: true, checked: 0, beforeTheChain: 6 });
  const application = [...made.rows.events.values()].find(({ action }) => action === 'create-application');
  await made.app.call('PUT', `/v1/applications/${application?.subjectId}`, {
    body: { name: 'New' },
    headers: { 'If-Match': '*' },
  });
  expect(await wholeCheck(made.app, path)).toMatchObject({ intact: true, checked: 1, beforeTheChain: 6 });
});

test('goes through a long journal in parts, and keeps to days in Hong Kong', async () => {
  const made = await history([
    'create-application',
    'start-assessment',
    ...Array.from({ length: 400 }, () => 'save-answers' as const),
  ]);
  const first = await (await made.app.call('GET', path)).json();
  expect(first).toMatchObject({ intact: true, complete: false, checked: 300 });
  expect(await wholeCheck(made.app, path)).toMatchObject({ intact: true, checked: 403 });
  expect(await wholeCheck(made.app, `${path}?from=2026-11-23&to=2026-11-23`)).toMatchObject({ checked: 403 });
  expect(await wholeCheck(made.app, `${path}?from=2026-11-24`)).toMatchObject({ checked: 0 });
});

test('is for administrators, and sees its own department alone', async () => {
  const made = await busy();
  const apiKey = await made.app.keyFor('lands', 'write');
  expect((await made.app.call('GET', path, { apiKey })).status).toBe(403);
  made.rows.events.clear();
  const other = await made.app.keyFor('works', 'admin');
  const found = await (await made.app.call('GET', path, { apiKey: other })).json();
  expect(found).toMatchObject({ intact: true, checked: 1 });
});

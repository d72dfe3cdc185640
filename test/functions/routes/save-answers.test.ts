import { expect, test } from 'vitest';
import { questionsOf } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { inventory } from '../../support/inventory.ts';

const first = { 'If-Match': '"1"' };

test('merges answers and notes, and keeps what is not named', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  await client.patch(
    `${path}/answers`,
    { answers: { 'service-count': 3 }, notes: { 'service-count': 'May.' } },
    first,
  );
  const saved = await client.patch(
    `${path}/answers`,
    { answers: { 'session-state': null } },
    { 'If-Match': '"2"' },
  );
  expect(saved).toMatchObject({
    status: 200,
    body: {
      version: 3,
      answers: { 'service-count': 3, 'session-state': null },
      notes: { 'service-count': 'May.' },
    },
  });
  expect(saved.headers.get('ETag')).toBe('"3"');
  const removal = { remove: ['service-count'], notes: { 'service-count': null } };
  const removed = await client.patch(`${path}/answers`, removal, { 'If-Match': '"3"' });
  expect(removed.body).toMatchObject({ version: 4, answers: { 'session-state': null }, notes: {} });
  expect((await client.get(path)).body).toEqual(removed.body);
  const [, , , event] = (await client.get(`${path}/events`)).body.items;
  expect(event).toMatchObject({
    action: 'save-answers',
    detail: { answers: { 'service-count': { before: 3 } }, notes: { 'service-count': { before: 'May.' } } },
  });
});

test('of two saves at once on one version, one is refused and neither is lost', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const both = await Promise.all([
    client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, first),
    client.patch(`${path}/answers`, { answers: { 'session-state': null } }, first),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const winner = both.find(({ status }) => status === 200);
  expect((await client.get(path)).body).toEqual(winner?.body);
  expect((await client.get(`${path}/events`)).body.items).toHaveLength(2);
});

test('a request that changes nothing makes no version', async () => {
  const { client, path, started } = await inventory({ assessments: 1 });
  expect((await client.patch(`${path}/answers`, {}, first)).body).toEqual(started[0]);
  expect((await client.get(`${path}/events`)).body.items).toHaveLength(1);
});

test.each([
  ['without If-Match', {}, 428, 'if-match-missing'],
  ['with a stale version', { 'If-Match': '"7"' }, 412, 'stale-version'],
  ['with the weak tag of another version', { 'If-Match': 'W/"7"' }, 412, 'stale-version'],
])('%s it is refused and nothing changes', async (_, headers, status, code) => {
  const { client, path, started } = await inventory({ assessments: 1 });
  const refused = await client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, headers);
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  expect((await client.get(path)).body).toEqual(started[0]);
});

test('a submitted assessment is read-only', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  await client.post(`${path}/submission`, {}, first);
  const refused = await client.patch(`${path}/answers`, { answers: {} }, { 'If-Match': '"2"' });
  expect([refused.status, refused.body.code]).toEqual([409, 'not-a-draft']);
});

test('another department cannot save, nor learn that it exists', async () => {
  const { client, stranger, path, started } = await inventory({ assessments: 1 });
  const refused = await stranger.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, first);
  expect([refused.status, refused.body.code]).toEqual([404, 'assessment-not-found']);
  expect((await client.get(path)).body).toEqual(started[0]);
});

test.each([
  [{ extra: 1 }, ['/extra unknown-field']],
  [{ answers: 'none' }, ['/answers wrong-kind']],
  [{ notes: { 'service-count': '' } }, ['/notes/service-count too-short']],
  [{ notes: { 'service-count': ' \n' } }, ['/notes/service-count too-short']],
  [{ notes: { 'service-count': '\u2060\u200b' } }, ['/notes/service-count nothing-visible']],
  [{ notes: { 'service-count': 'a\u0000b' } }, ['/notes/service-count control-character']],
  [
    { answers: { 'session-state': { notApplicable: 'a\u0007b' } } },
    ['/answers/session-state/notApplicable control-character'],
  ],
  [{ notes: { 'service-count': 'x'.repeat(2001) } }, ['/notes/service-count too-long']],
  [{ remove: 'service-count' }, ['/remove wrong-kind']],
  [
    {
      answers: { 'service-count': 0, 'session-state': 'x', mystery: true },
      notes: { mystery: 'x' },
      remove: ['service-count', 'mystery'],
    },
    [
      '/answers/service-count out-of-range',
      '/answers/session-state unknown-option',
      '/answers/mystery unknown-question',
      '/notes/mystery unknown-question',
      '/remove/0 answered-and-removed',
      '/remove/1 unknown-question',
      '/remove/1 answered-and-removed',
    ],
  ],
])('case %#: a body that does not fit is refused whole, with every issue', async (sent, issues) => {
  const { client, path, started } = await inventory({ assessments: 1 });
  const { status, body } = await client.patch(`${path}/answers`, sent, first);
  expect([status, body.code]).toEqual([400, 'invalid-request']);
  expect(body.errors.map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`)).toEqual(
    issues,
  );
  expect((await client.get(path)).body).toEqual(started[0]);
});

test('an assessment that would not fit the store is refused before it is written', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const ids = [...questionsOf(applicationReadiness).keys()];
  const notes = Object.fromEntries(ids.map((id) => [id, '註'.repeat(2000)]));
  const refused = await client.patch(`${path}/answers`, { notes }, first);
  expect([refused.status, refused.body.code]).toEqual([400, 'assessment-too-large']);
  const few = Object.fromEntries(Object.entries(notes).slice(0, 20));
  expect((await client.patch(`${path}/answers`, { notes: few }, first)).status).toBe(200);
});

test('a key that may only read cannot save', async () => {
  const { reader, path, started } = await inventory({ assessments: 1 });
  const { status, body } = await reader.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, first);
  expect([status, body.code]).toEqual([403, 'scope-missing']);
  expect((await reader.get(path)).body).toEqual(started[0]);
});

test('overrides are kept beside the answers, taken away by null, and told in the event', async () => {
  const { client, path, store, departmentId, started } = await inventory({ assessments: 1 });
  const overrides = { 'session-state': 'The file is of the old release.' };
  const saved = await client.patch(`${path}/answers`, { overrides }, { 'If-Match': '"1"' });
  expect(saved.body).toMatchObject({ version: 2, overrides, answers: {} });
  const same = await client.patch(`${path}/answers`, { overrides }, { 'If-Match': '"2"' });
  expect(same.body.version).toBe(2);
  const gone = await client.patch(
    `${path}/answers`,
    { overrides: { 'session-state': null } },
    { 'If-Match': '"2"' },
  );
  expect(gone.body).toMatchObject({ version: 3, overrides: {} });
  const changes = (await client.get(`${path}/events`)).body.items.map(
    (event: { detail: { overrides?: object } }) => event.detail.overrides,
  );
  const reason = overrides['session-state'];
  expect(changes).toEqual([
    undefined,
    { 'session-state': { after: reason } },
    { 'session-state': { before: reason } },
  ]);
  expect(await store.getAssessment(departmentId, started[0]?.id as string)).toMatchObject({ overrides: {} });
});

test('an assessment without overrides stays without them, as those of older releases are', async () => {
  const { client, path, store, departmentId, started } = await inventory({ assessments: 1 });
  await client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, { 'If-Match': '"1"' });
  const stored = await store.getAssessment(departmentId, started[0]?.id as string);
  expect(
    Object.keys(stored ?? {}).filter((key) => ['overrides', 'evidence', 'acceptedRisks'].includes(key)),
  ).toEqual([]);
});

test.each([
  ['an empty reason', { 'session-state': ' ' }, '/overrides/session-state', 'too-short'],
  ['a long reason', { 'session-state': 'x'.repeat(501) }, '/overrides/session-state', 'too-long'],
  ['a reason unseen', { 'session-state': '\u200b' }, '/overrides/session-state', 'nothing-visible'],
  ['no question', { nothing: 'x' }, '/overrides/nothing', 'unknown-question'],
])('an override with %s is refused', async (_, overrides, pointer, code) => {
  const { client, path } = await inventory({ assessments: 1 });
  const { status, body } = await client.patch(`${path}/answers`, { overrides }, { 'If-Match': '"1"' });
  expect([status, body.errors]).toMatchObject([400, [{ pointer, code }]]);
});

import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

test('starts a draft on the newest version, with its first event', async () => {
  const { client, applicationPath, applicationId } = await inventory();
  const started = await client.post(`${applicationPath}/assessments`, { answers: { 'service-count': 3 } });
  expect(started).toMatchObject({
    status: 201,
    body: { applicationId, status: 'draft', version: 1, answers: { 'service-count': 3 }, notes: {} },
  });
  const location = started.headers.get('Location') as string;
  const read = await client.get(location);
  expect([read.body, read.headers.get('ETag')]).toEqual([started.body, '"1"']);
  expect((await client.get(`${location}/events`)).body.items).toMatchObject([
    {
      subjectVersion: 1,
      action: 'start-assessment',
      beforeHash: null,
      detail: { applicationId, answers: { 'service-count': { after: 3 } } },
    },
  ]);
});

test('needs no body', async () => {
  const { client, applicationPath } = await inventory();
  expect((await client.post(`${applicationPath}/assessments`)).body).toMatchObject({
    answers: {},
    revision: 1,
  });
});

test('the same Idempotency-Key gives the same draft; with another body it is refused', async () => {
  const { client, applicationPath } = await inventory();
  const keyed = { 'Idempotency-Key': 'start-1' };
  const path = `${applicationPath}/assessments`;
  const first = await client.post(path, { answers: {} }, keyed);
  const again = await client.post(path, { answers: {} }, keyed);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(again.headers.get('Idempotency-Replayed')).toBe('true');
  expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
  const other = await client.post(path, { answers: { 'service-count': 2 } }, keyed);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  expect((await client.get('/v1/assessments')).body.items).toHaveLength(1);
});

test('of many requests at once with one Idempotency-Key, one starts a draft and all get it', async () => {
  const { client, applicationPath } = await inventory();
  const all = await Promise.all(
    Array.from({ length: 8 }, () =>
      client.post(`${applicationPath}/assessments`, {}, { 'Idempotency-Key': 'start-2' }),
    ),
  );
  expect(new Set(all.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
  expect((await client.get('/v1/assessments')).body.items).toHaveLength(1);
});

test('an application of another department is not there', async () => {
  const { stranger, applicationPath } = await inventory();
  const mine = await stranger.post(`${applicationPath}/assessments`, {});
  const none = await stranger.post('/v1/applications/01JD9Z1A2B3C4D5E6F7G8H9J0K/assessments', {});
  expect([mine.status, mine.body.code, mine.body.detail]).toEqual([
    404,
    'application-not-found',
    none.body.detail,
  ]);
});

test.each([
  ['an unknown field', { notes: {} }, '/notes unknown-field'],
  ['an unknown questionnaire', { questionnaire: { id: 'x' } }, '/questionnaire/id unknown-questionnaire'],
  ['a bad answer', { answers: { 'service-count': 0 } }, '/answers/service-count out-of-range'],
])('refuses %s', async (_, sent, issue) => {
  const { client, applicationPath } = await inventory();
  const { status, body } = await client.post(`${applicationPath}/assessments`, sent);
  expect([status, body.code]).toEqual([400, 'invalid-request']);
  expect(`${body.errors[0].pointer} ${body.errors[0].code}`).toBe(issue);
});

test('a key that may only read cannot start one', async () => {
  const { reader, applicationPath } = await inventory();
  const { status, body } = await reader.post(`${applicationPath}/assessments`, {});
  expect([status, body.code]).toEqual([403, 'scope-missing']);
  expect((await reader.get('/v1/assessments')).body.items).toEqual([]);
});

test('starts a draft on another questionnaire, which takes its own answers and no others', async () => {
  const { client, applicationPath } = await inventory();
  const questionnaire = { id: 'platform-hardening' };
  const path = `${applicationPath}/assessments`;
  const answers = { 'platform-kind': ['docker-host'], 'docker-users-are-trusted': 'otherwise' };
  expect(await client.post(path, { questionnaire, answers })).toMatchObject({
    status: 201,
    body: { questionnaire: { id: 'platform-hardening', version: '1.0' }, answers },
  });
  expect(await client.post(path, { questionnaire, answers: { 'service-count': 3 } })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/answers/service-count', code: 'unknown-question' }] },
  });
});

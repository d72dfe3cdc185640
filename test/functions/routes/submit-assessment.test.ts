import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const first = { 'If-Match': '"1"' };

test('a draft becomes submitted, incomplete as it is, with its event', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const submitted = await client.post(`${path}/submission`, undefined, first);
  expect(submitted).toMatchObject({ status: 200, body: { status: 'submitted', version: 2 } });
  expect(submitted.body.submittedAt).toBe(submitted.body.updatedAt);
  expect((await client.get(`${path}/result`)).body.verdict).toMatchObject({ settled: false });
  const [, event] = (await client.get(`${path}/events`)).body.items;
  expect(event).toMatchObject({ action: 'submit-assessment', detail: { status: 'submitted' } });
});

test('a retry with the same Idempotency-Key gets the first answer', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const keyed = { ...first, 'Idempotency-Key': 'submit-1' };
  const submitted = await client.post(`${path}/submission`, {}, keyed);
  const again = await client.post(`${path}/submission`, {}, keyed);
  expect([again.status, again.body]).toEqual([200, submitted.body]);
  expect(again.headers.get('Idempotency-Replayed')).toBe('true');
});

test.each([
  ['without If-Match', {}, {}, 428, 'if-match-missing'],
  ['with a stale version', {}, { 'If-Match': '"2"' }, 412, 'stale-version'],
  ['with fields', { comment: 'x' }, first, 400, 'invalid-request'],
])('%s it is refused and stays a draft', async (_, body, headers, status, code) => {
  const { client, path, started } = await inventory({ assessments: 1 });
  const refused = await client.post(`${path}/submission`, body, headers);
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  expect((await client.get(path)).body).toEqual(started[0]);
});

test('it cannot be submitted twice', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  await client.post(`${path}/submission`, {}, first);
  const stale = await client.post(`${path}/submission`, {}, first);
  const twice = await client.post(`${path}/submission`, {}, { 'If-Match': '"2"' });
  expect([stale.body.code, twice.status, twice.body.code]).toEqual(['stale-version', 409, 'not-a-draft']);
});

test('a save and a submission at once: one wins, the other is told', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const both = await Promise.all([
    client.post(`${path}/submission`, {}, first),
    client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, first),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('another department cannot submit', async () => {
  const { client, stranger, path, started } = await inventory({ assessments: 1 });
  expect((await stranger.post(`${path}/submission`, {}, first)).status).toBe(404);
  expect((await client.get(path)).body).toEqual(started[0]);
});

test('a key that may only read cannot submit', async () => {
  const { reader, path, started } = await inventory({ assessments: 1 });
  const { status, body } = await reader.post(`${path}/submission`, {}, first);
  expect([status, body.code]).toEqual([403, 'scope-missing']);
  expect((await reader.get(path)).body).toEqual(started[0]);
});

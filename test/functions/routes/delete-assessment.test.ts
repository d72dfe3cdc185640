import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const match = (version: number | '*') => ({ 'If-Match': version === '*' ? '*' : `"${version}"` });

test('takes the draft away with its evidence, and lets its application go too', async () => {
  const { client, path, store, departmentId, started, applicationPath } = await inventory({ assessments: 1 });
  const files = { 'app/Containerfile': 'USER 1001\n', 'daemon.json': '{ "icc": false }' };
  const sent = await client.sendFiles(`${path}/evidence`, files, match(1), { keepContents: 'true' });
  const ids = sent.body.files.map(({ evidence }: { evidence: { id: string } }) => evidence.id);
  expect((await client.delete(applicationPath, match(1))).status).toBe(409);
  const deleted = await client.delete(path, match(2));
  expect([deleted.status, deleted.body]).toEqual([204, undefined]);
  expect((await client.get(path)).status).toBe(404);
  expect((await client.get('/v1/assessments')).body.items).toEqual([]);
  expect((await store.getReadings(departmentId, ids)).size).toBe(0);
  for (const id of ids) expect(await store.getContents(departmentId, id)).toBeUndefined();
  expect((await client.delete(applicationPath, match(1))).status).toBe(204);
  const { items } = await store.listEvents(departmentId, started[0]?.id ?? '', { limit: 9 });
  expect(items.map(({ action }) => action)).toEqual([
    'start-assessment',
    'attach-evidence',
    'delete-assessment',
  ]);
  const evidence = Object.fromEntries(ids.map((id: string) => [id, { before: { contentsKept: true } }]));
  expect(items.at(-1)).toMatchObject({
    subjectVersion: 3,
    afterHash: null,
    detail: { revision: 1, evidence },
  });
});

test.each([
  ['without If-Match', {}, 428, 'if-match-missing'],
  ['with a stale version', match(2), 412, 'stale-version'],
])('%s it is refused', async (_, headers, status, code) => {
  const { client, path, started } = await inventory({ assessments: 1 });
  const refused = await client.delete(path, headers);
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  expect((await client.get(path)).body).toEqual(started[0]);
});

test('only a draft is deleted, and each refusal says what to do instead', async () => {
  const { client, reviewer, path } = await inventory({ assessments: 2 });
  const refusal = async (of: string) => {
    const { status, body } = await client.delete(of, match('*'));
    return [status, body.code, body.detail];
  };
  await client.post(`${path}/submission`, {}, match(1));
  expect(await refusal(path)).toEqual([409, 'not-a-draft', expect.stringContaining('to return it')]);
  await reviewer.post(`${path}/reviews`, { decision: 'returned', comment: 'x' }, match(2));
  expect(await refusal(path)).toEqual([
    409,
    'not-a-draft',
    expect.stringContaining('Reopen it to change it'),
  ]);
  await client.post(`${path}/reopening`, {}, match(3));
  await client.post(`${path}/submission`, {}, match(4));
  await reviewer.post(`${path}/reviews`, { decision: 'approved' }, match(5));
  expect(await refusal(path)).toEqual([409, 'not-a-draft', expect.stringContaining('new revision')]);
});

test('a reader, a reviewer and another department cannot delete', async () => {
  const { client, reader, reviewer, stranger, path, started } = await inventory({ assessments: 1 });
  expect((await reader.delete(path, match(1))).status).toBe(403);
  expect((await reviewer.delete(path, match(1))).status).toBe(403);
  expect((await stranger.delete(path, match(1))).status).toBe(404);
  expect((await client.get(path)).body).toEqual(started[0]);
});

test('a save and a deletion at once: one wins, the other is told', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const [saved, deleted] = await Promise.all([
    client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, match(1)),
    client.delete(path, match(1)),
  ]);
  expect([
    [200, 412],
    [404, 204],
  ]).toContainEqual([saved.status, deleted.status]);
  expect((await client.get(path)).status).toBe(deleted.status === 204 ? 404 : 200);
});

import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const first = { 'If-Match': '"1"' };

test('tells the result that saving the same changes would give, and stores nothing', async () => {
  const { client, path, started } = await inventory({ assessments: 1 });
  const changes = { answers: { 'container-status': 'not-containerised', 'service-count': 3 } };
  const tried = await client.post(`${path}/what-if`, changes);
  expect(tried.status).toBe(200);
  expect((await client.get(path)).body).toEqual(started[0]);
  expect((await client.get(`${path}/events`)).body.items).toHaveLength(1);
  await client.patch(`${path}/answers`, changes, first);
  expect(tried.body.result).toEqual((await client.get(`${path}/result`)).body);
  expect(tried.body.difference.findings).toContainEqual(
    expect.objectContaining({ criterionId: 'image-exists', outcome: { before: 'unknown', after: 'fail' } }),
  );
});

test('keeps accepted risks in sight, as the result after saving does', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  await client.patch(`${path}/answers`, { answers: { 'container-status': 'not-containerised' } }, first);
  const acceptance = { reason: 'It comes in March.', owner: 'Head of Systems', expiresOn: '2027-03-31' };
  await client.put(`${path}/accepted-risks/image-exists`, acceptance, { 'If-Match': '"2"' });
  const changes = { answers: { 'service-count': 3 } };
  const tried = (await client.post(`${path}/what-if`, changes)).body.result;
  expect(tried.residual.risks).toMatchObject([{ criterionId: 'image-exists', state: 'counted' }]);
  await client.patch(`${path}/answers`, changes, { 'If-Match': '"3"' });
  expect(tried).toEqual((await client.get(`${path}/result`)).body);
});

test('takes answers away, on a submitted assessment too', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  await client.patch(`${path}/answers`, { answers: { 'container-status': 'not-containerised' } }, first);
  await client.post(`${path}/submission`, {}, { 'If-Match': '"2"' });
  const { status, body } = await client.post(`${path}/what-if`, { remove: ['container-status'] });
  expect(status).toBe(200);
  expect(body.difference.band).toMatchObject({ after: 'not-assessed' });
  expect((await client.get(path)).body.answers).toEqual({ 'container-status': 'not-containerised' });
});

test('names everything that is wrong with the changes', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const { status, body } = await client.post(`${path}/what-if`, {
    answers: { 'container-status': 'perhaps', nothing: 1 },
    remove: ['nowhere'],
  });
  expect(status).toBe(400);
  expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
    '/answers/container-status',
    '/answers/nothing',
    '/remove/0',
  ]);
});

test('of another department it is not there', async () => {
  const { stranger, path } = await inventory({ assessments: 1 });
  expect((await stranger.post(`${path}/what-if`, {})).status).toBe(404);
});

test('a key that may only read can try', async () => {
  const { reader, path } = await inventory({ assessments: 1 });
  expect((await reader.post(`${path}/what-if`, {})).status).toBe(200);
});

import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const acceptance = { reason: 'The image comes in March.', owner: 'Head of Systems', expiresOn: '2027-03-31' };

async function accepted() {
  const made = await inventory({ assessments: 1 });
  const answers = { 'container-status': 'not-containerised' };
  await made.client.patch(`${made.path}/answers`, { answers }, { 'If-Match': '"1"' });
  const risk = `${made.path}/accepted-risks/image-exists`;
  await made.client.put(risk, acceptance, { 'If-Match': '"2"' });
  return { ...made, risk };
}

test('the residual score is gone, and the event keeps what was accepted', async () => {
  const { client, path, risk } = await accepted();
  const withdrawn = await client.delete(risk, { 'If-Match': '"3"' });
  expect(withdrawn).toMatchObject({ status: 200, body: { version: 4, acceptedRisks: {} } });
  expect((await client.get(`${path}/result`)).body.residual).toBeNull();
  const [event] = (await client.get(`${path}/events`)).body.items.slice(-1);
  expect(event).toMatchObject({
    action: 'withdraw-accepted-risk',
    detail: { acceptedRisks: { 'image-exists': { before: acceptance } } },
  });
});

test.each([
  ['of a claim without one', 'runs-on-linux', { 'If-Match': '"3"' }, 404, 'accepted-risk-not-found'],
  ['with a stale version', 'image-exists', { 'If-Match': '"2"' }, 412, 'stale-version'],
  ['without If-Match', 'image-exists', {}, 428, 'if-match-missing'],
])('%s it is refused and stays', async (_, criterion, headers, status, code) => {
  const { client, path } = await accepted();
  const before = (await client.get(path)).body;
  const refused = await client.delete(`${path}/accepted-risks/${criterion}`, headers);
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  expect((await client.get(path)).body).toEqual(before);
});

test('a stranger and a key that may only read cannot withdraw it', async () => {
  const { stranger, reader, risk } = await accepted();
  expect((await stranger.delete(risk, { 'If-Match': '"3"' })).status).toBe(404);
  expect((await reader.delete(risk, { 'If-Match': '"3"' })).status).toBe(403);
});

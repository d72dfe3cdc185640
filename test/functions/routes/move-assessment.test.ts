import { expect, test } from 'vitest';
import { attachFindings, finding } from '../../support/evidence.ts';
import { inventory } from '../../support/inventory.ts';

const answers = { 'container-status': 'not-containerised', 'service-count': 3 };
const first = { 'If-Match': '"1"' };
const newest = { version: '1.1' };

async function onTheFirstVersion() {
  const made = await inventory();
  const body = { questionnaire: { id: 'application-readiness', version: '1.0' }, answers };
  const started = (await made.client.post(`${made.applicationPath}/assessments`, body)).body;
  return { ...made, started, path: `/v1/assessments/${started.id}` };
}

test('the draft goes on with the newer version, with its answers, and with the result that the preview told', async () => {
  const { client, path } = await onTheFirstVersion();
  const preview = (await client.get(`${path}/move`)).body;
  const moved = await client.post(`${path}/move`, newest, first);
  expect(moved).toMatchObject({ status: 200, body: { version: 2, answers, questionnaire: newest } });
  const { score, questionnaire } = (await client.get(`${path}/result`)).body;
  expect([score.proven, questionnaire.version]).toEqual([preview.difference.proven.after, '1.1']);
  const [, event] = (await client.get(`${path}/events`)).body.items;
  expect(event).toMatchObject({ action: 'move-assessment', detail: { questionnaire: newest, answers: {} } });
});

test('a retry with the same Idempotency-Key moves once', async () => {
  const { client, path } = await onTheFirstVersion();
  const keyed = { ...first, 'Idempotency-Key': 'move-1' };
  const once = await client.post(`${path}/move`, newest, keyed);
  const again = await client.post(`${path}/move`, newest, keyed);
  expect([again.status, again.body]).toEqual([200, once.body]);
});

test.each([
  ['to the same version', { version: '1.0' }, first, 409, 'not-a-newer-version'],
  ['to a version that does not exist', { version: '9.9' }, first, 409, 'not-a-newer-version'],
  ['without a version', {}, first, 400, 'invalid-request'],
  ['with a stale version', newest, { 'If-Match': '"2"' }, 412, 'stale-version'],
  ['without If-Match', newest, {}, 428, 'if-match-missing'],
])('%s it is refused and nothing changes', async (_, body, headers, status, code) => {
  const { client, path, started } = await onTheFirstVersion();
  const refused = await client.post(`${path}/move`, body, headers);
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  expect((await client.get(path)).body).toEqual(started);
});

test('a submitted assessment stays on its version', async () => {
  const { client, path } = await onTheFirstVersion();
  await client.post(`${path}/submission`, {}, first);
  const refused = await client.post(`${path}/move`, newest, { 'If-Match': '"2"' });
  expect([refused.status, refused.body.code]).toEqual([409, 'not-a-draft']);
});

test('a stranger and a key that may only read cannot move it', async () => {
  const { stranger, reader, path } = await onTheFirstVersion();
  expect((await stranger.post(`${path}/move`, newest, first)).status).toBe(404);
  expect((await reader.post(`${path}/move`, newest, first)).status).toBe(403);
});

test('evidence and overrides come along', async () => {
  const made = await onTheFirstVersion();
  const { client, path } = made;
  const overrides = { 'session-state': 'The file is of the old release.' };
  await client.patch(`${path}/answers`, { overrides }, first);
  await attachFindings({ ...made, started: [made.started] }, [finding('session-state', 'external-store')]);
  const before = (await client.get(path)).body;
  const moved = await client.post(`${path}/move`, newest, { 'If-Match': '"3"' });
  expect(moved.body).toMatchObject({ questionnaire: newest, overrides, evidence: before.evidence });
  expect((await client.get(`${path}/evidence`)).body.findings).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { daemonJson } from '../../support/evidence.ts';
import { inventory } from '../../support/inventory.ts';

async function attached() {
  const made = await inventory({ assessments: 1 });
  const evidence = `${made.path}/evidence`;
  const sent = { 'daemon.json': daemonJson, 'other.txt': 'Something else.' };
  const { body } = await made.client.sendFiles(
    evidence,
    sent,
    { 'If-Match': '"1"' },
    { keepContents: 'true' },
  );
  const [one, other] = body.files.map(({ evidence: record }: { evidence: { id: string } }) => record);
  return { ...made, evidence, one, other, record: `${evidence}/${one.id}` };
}

const second = { 'If-Match': '"2"' };

test('takes the file off with what it says and its contents, and nothing else', async () => {
  const { client, path, evidence, record, one, other, store, departmentId } = await attached();
  const removed = await client.delete(record, second);
  expect(removed).toMatchObject({ status: 200, body: { version: 3, evidence: [other] } });
  expect((await client.get(evidence)).body).toMatchObject({ evidence: [{ id: other.id }], findings: [] });
  expect((await client.get(`${record}/file`)).body.code).toBe('evidence-not-found');
  expect((await client.text(`${evidence}/${other.id}/file`)).text).toBe('Something else.');
  expect((await store.getReadings(departmentId, [one.id])).size).toBe(0);
  expect(await store.getContents(departmentId, one.id)).toBeUndefined();
  const [event] = (await client.get(`${path}/events`)).body.items.slice(-1);
  expect(event).toMatchObject({
    action: 'remove-evidence',
    detail: { evidence: { [one.id]: { before: { name: 'daemon.json', digest: one.digest } } } },
  });
});

test('afterwards the same file can be attached again', async () => {
  const { client, evidence, record, one } = await attached();
  await client.delete(record, second);
  const { body } = await client.sendFiles(evidence, { 'daemon.json': daemonJson }, { 'If-Match': '"3"' });
  expect(body.files[0].outcome).toBe('attached');
  expect(body.files[0].evidence.id).not.toBe(one.id);
});

test('refuses, and changes nothing', async () => {
  const { client, stranger, reader, path, evidence, record } = await attached();
  const before = (await client.get(path)).body;
  const codes = [
    (await client.delete(record, {})).body.code,
    (await client.delete(record, { 'If-Match': '"1"' })).body.code,
    (await client.delete(`${evidence}/nothing`, second)).body.code,
    (await stranger.delete(record, second)).body.code,
    (await reader.delete(record, second)).body.code,
  ];
  expect(codes).toEqual([
    'if-match-missing',
    'stale-version',
    'evidence-not-found',
    'assessment-not-found',
    'scope-missing',
  ]);
  expect((await client.get(path)).body).toEqual(before);
  await client.post(`${path}/submission`, {}, second);
  expect((await client.delete(record, { 'If-Match': '"3"' })).body.code).toBe('not-a-draft');
});

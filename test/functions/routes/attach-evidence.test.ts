import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../functions/digest.ts';
import { StoreUnavailable } from '../../../functions/store/store.ts';
import { attachFindings, daemonJson, finding } from '../../support/evidence.ts';
import { inventory } from '../../support/inventory.ts';
import { repositoryZip } from '../../support/repository.ts';

const first = { 'If-Match': '"1"' };
const second = { 'If-Match': '"2"' };
const files = { 'daemon.json': daemonJson };

async function drafted() {
  const made = await inventory({ assessments: 2 });
  return { ...made, evidence: `${made.path}/evidence` };
}

test('keeps name, digest and findings, no contents and no answer, and leaves an event without contents', async () => {
  const { client, path, evidence, actor, store, departmentId, started } = await drafted();
  const attached = await client.sendFiles(evidence, files, first);
  expect(attached).toMatchObject({
    status: 200,
    body: {
      files: [
        {
          file: 'daemon.json',
          outcome: 'attached',
          evidence: {
            name: 'daemon.json',
            bytes: daemonJson.length,
            attachedBy: actor,
            attachedAt: '2026-11-23T01:00:02.000Z',
            filesByState: { read: 1 },
            contentsKept: false,
          },
        },
      ],
    },
  });
  expect(attached.headers.get('ETag')).toBe('"2"');
  const record = attached.body.files[0].evidence;
  expect(record.findings).toBeGreaterThan(5);
  expect((await client.get(path)).body).toMatchObject({ version: 2, answers: {}, evidence: [record] });
  expect((await client.get(evidence)).body.findings).toHaveLength(record.findings);
  const [, event] = (await client.get(`${path}/events`)).body.items;
  expect(event).toMatchObject({
    action: 'attach-evidence',
    detail: {
      evidence: {
        [record.id]: { after: { name: 'daemon.json', digest: record.digest, contentsKept: false } },
      },
    },
  });
  expect(JSON.stringify(event)).not.toContain('live-restore');
  expect(event.afterHash).toBe(
    await digestOf(await store.getAssessment(departmentId, started[0]?.id as string)),
  );
});

test('the same bytes are attached once, in one request and in two, whatever their names', async () => {
  const { client, path, evidence } = await drafted();
  const once = await client.sendFiles(evidence, { a: daemonJson, b: daemonJson }, first);
  const [a, b] = once.body.files;
  expect([a.outcome, b.outcome, b.evidence]).toEqual(['attached', 'already-attached', a.evidence]);
  const again = await client.sendFiles(evidence, { c: daemonJson }, second);
  expect([again.headers.get('ETag'), again.body.files]).toEqual([
    '"2"',
    [{ file: 'c', outcome: 'already-attached', evidence: a.evidence }],
  ]);
  expect((await client.get(`${path}/events`)).body.items).toHaveLength(2);
});

test('contents asked for later are kept then, under the same record', async () => {
  const { client, evidence } = await drafted();
  const once = await client.sendFiles(evidence, files, first);
  const later = await client.sendFiles(evidence, files, second, { keepContents: 'true' });
  const { evidence: record } = once.body.files[0];
  expect(later.body.files).toEqual([
    { file: 'daemon.json', outcome: 'contents-kept', evidence: { ...record, contentsKept: true } },
  ]);
  expect((await client.text(`${evidence}/${record.id}/file`)).text).toBe(daemonJson);
  const third = await client.sendFiles(evidence, files, { 'If-Match': '"3"' }, { keepContents: 'true' });
  expect([third.body.files[0].outcome, third.headers.get('ETag')]).toEqual(['already-attached', '"3"']);
});

test('a repeated request with one Idempotency-Key makes one version, and another body with it is refused', async () => {
  const { client, path, evidence } = await drafted();
  const keyed = { ...first, 'Idempotency-Key': 'attach-1' };
  const once = await client.sendFiles(evidence, files, keyed);
  const again = await client.sendFiles(evidence, files, keyed);
  expect([again.status, again.body, again.headers.get('Idempotency-Replayed')]).toEqual([
    200,
    once.body,
    'true',
  ]);
  expect((await client.get(path)).body.version).toBe(2);
  const other = await client.sendFiles(evidence, { 'daemon.json': `${daemonJson}\n` }, keyed);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  const renamed = await client.sendFiles(evidence, { 'other.json': daemonJson }, keyed);
  expect(renamed.status).toBe(422);
});

test('broken files are told about one by one, and the others are read', async () => {
  const { client, evidence } = await drafted();
  const sent = { 'a.bin': new Uint8Array([0]), 'b.json': '{ "icc": ', 'daemon.json': daemonJson, empty: '' };
  const { body } = await client.sendFiles(evidence, sent, first);
  expect(body.files.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(4).fill('attached'));
  const listed = (await client.get(evidence)).body.evidence;
  expect(listed.map((one: { files: object[] }) => one.files[0])).toMatchObject([
    { state: 'refused', notices: [{ code: 'binary' }] },
    { state: 'refused', notices: [{ line: 1 }] },
    { state: 'read', notices: [] },
    { state: 'refused', notices: [{ code: 'empty-file' }] },
  ]);
});

test('what an assessment names is kept before it does, and a retry after a lost reply finds it attached', async () => {
  const { client, path, evidence, store } = await drafted();
  const { keepEvidence, updateAssessment } = store;
  const down = async () => {
    throw new StoreUnavailable('Down.');
  };
  Object.assign(store, { keepEvidence: down });
  expect((await client.sendFiles(evidence, files, first)).body.code).toBe('store-unavailable');
  expect((await client.get(path)).body).toMatchObject({ version: 1, evidence: [] });

  const lost: typeof updateAssessment = async (change) => {
    await updateAssessment(change);
    return down();
  };
  Object.assign(store, { keepEvidence, updateAssessment: lost });
  const keyed = { ...first, 'Idempotency-Key': 'attach-lost' };
  expect((await client.sendFiles(evidence, files, keyed)).status).toBe(503);
  Object.assign(store, { updateAssessment });
  expect(await client.sendFiles(evidence, files, keyed)).toMatchObject({
    status: 200,
    body: { files: [{ outcome: 'attached' }] },
  });
  expect((await client.sendFiles(evidence, files, first)).status).toBe(412);
  expect((await client.sendFiles(evidence, files, second)).body.files[0].outcome).toBe('already-attached');
  expect((await client.get(evidence)).body.findings.length).toBeGreaterThan(5);
});

test('an archive is one record, which tells of every file in it', async () => {
  const { client, evidence } = await drafted();
  const zip = zipSync({ 'docker/daemon.json': strToU8(daemonJson), 'notes.txt': strToU8('Nothing.') });
  const { body } = await client.sendFiles(evidence, { 'host.zip': zip, 'other.txt': 'x' }, first);
  const [{ evidence: record }, { evidence: other }] = body.files;
  expect([record.name, record.filesByState, other.findings]).toEqual([
    'host.zip',
    { read: 1, 'read-in-part': 0, skipped: 1, refused: 0 },
    0,
  ]);
  const listed = (await client.get(evidence)).body;
  expect(listed.evidence[0].files.map(({ file }: { file: string }) => file)).toEqual([
    'host.zip/docker/daemon.json',
    'host.zip/notes.txt',
  ]);
  expect(listed.findings).toHaveLength(record.findings);
  expect(listed.findings[0]).toMatchObject({ evidenceId: record.id, file: 'host.zip/docker/daemon.json' });
});

test('a repository of 200 manifests and 50 build files can be attached whole', async () => {
  const { client, evidence } = await drafted();
  const zip = repositoryZip({ manifests: 200, buildFiles: 50 });
  const { status, body } = await client.sendFiles(evidence, { 'repository.zip': zip }, first);
  expect(status).toBe(200);
  expect(body.files[0].evidence.findings).toBeGreaterThan(1000);
  expect((await client.get(evidence)).body.findings).toHaveLength(body.files[0].evidence.findings);
});

describe('refuses, and keeps nothing', () => {
  test.each([
    ['a stale version', files, { 'If-Match': '"7"' }, {}, 412, 'stale-version'],
    ['no If-Match', files, {}, {}, 428, 'if-match-missing'],
    ['a wish that is none', files, first, { keepContents: 'yes' }, 400, 'invalid-request'],
    ['no file', {}, first, {}, 400, 'invalid-request'],
    ['a path that leads out', { '../a': 'x' }, first, {}, 400, 'invalid-request'],
  ])('%s', async (_, sent, headers, fields, status, code) => {
    const { client, path, evidence } = await drafted();
    const refused = await client.sendFiles(evidence, sent, headers, fields);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await client.get(path)).body).toMatchObject({ version: 1, evidence: [] });
  });

  test('contents over 1 MiB, by the name of the file; without them it is attached', async () => {
    const { client, path, evidence } = await drafted();
    const sent = { ...files, 'large.txt': 'x'.repeat(1024 * 1024 + 1) };
    const { status, body } = await client.sendFiles(evidence, sent, first, { keepContents: 'true' });
    expect([status, body.errors]).toMatchObject([
      400,
      [{ pointer: '/files/1', code: 'too-large-to-keep', detail: expect.stringContaining('"large.txt"') }],
    ]);
    expect((await client.get(path)).body.evidence).toEqual([]);
    expect((await client.sendFiles(evidence, sent, first)).status).toBe(200);
  });

  test('another file under the name of one that is attached', async () => {
    const { client, evidence } = await drafted();
    await client.sendFiles(evidence, files, first);
    const { status, body } = await client.sendFiles(evidence, { 'daemon.json': '{"icc": true}' }, second);
    expect([status, body.code, body.detail]).toEqual([
      409,
      'evidence-name-taken',
      expect.stringContaining('"daemon.json"'),
    ]);
  });

  test('a name that reads like a file in an archive that is attached', async () => {
    const { client, evidence } = await drafted();
    const zip = zipSync({ 'daemon.json': strToU8(daemonJson) });
    await client.sendFiles(evidence, { 'host.zip': zip }, first);
    const { status, body } = await client.sendFiles(
      evidence,
      { 'host.zip/daemon.json': '{"icc": true}' },
      second,
    );
    expect([status, body.code, body.detail]).toEqual([
      409,
      'evidence-name-taken',
      expect.stringContaining('"host.zip"'),
    ]);
  });

  test('the 101st file', async () => {
    const { client, path, evidence } = await drafted();
    const numbered = (from: number, to: number) =>
      Object.fromEntries(
        Array.from({ length: to - from }, (_, index) => [`f${from + index}`, `text ${from + index}`]),
      );
    expect((await client.sendFiles(evidence, numbered(0, 99), first)).status).toBe(200);
    const { status, body } = await client.sendFiles(evidence, numbered(99, 101), second);
    expect([status, body.code]).toEqual([400, 'too-much-evidence']);
    expect((await client.sendFiles(evidence, numbered(99, 100), second)).status).toBe(200);
    expect((await client.get(path)).body.evidence).toHaveLength(100);
  });

  test('names that would not fit the store', async () => {
    const { client, path, evidence } = await drafted();
    const name = (index: number) => `${'檔'.repeat(250)}${index}`;
    const sent = Object.fromEntries(
      Array.from({ length: 190 }, (_, index) => [name(index), `text ${index % 99}`]),
    );
    const { status, body } = await client.sendFiles(evidence, sent, first);
    expect([status, body.code]).toEqual([400, 'assessment-too-large']);
    expect((await client.get(path)).body.version).toBe(1);
  });

  test('more than 10,000 findings together', async () => {
    const made = await drafted();
    await attachFindings(
      made,
      Array.from({ length: 9990 }, () => finding('run-as', 'any-user')),
    );
    const { status, body } = await made.client.sendFiles(made.evidence, files, second);
    expect([status, body.code, body.detail]).toEqual([
      400,
      'too-much-evidence',
      expect.stringContaining('10000 fit'),
    ]);
    expect((await made.client.get(made.path)).body.evidence).toHaveLength(1);
  });

  test('findings that take more than is kept of one file', async () => {
    const { client, path, evidence } = await drafted();
    const host = (at: number) => `${'folder-'.repeat(120)}${at}/daemon.json`;
    const found = (await client.sendFiles('/v1/evidence', files)).body.findings.length;
    const hosts = Array.from({ length: Math.floor(10_000 / found) }, (_, at) => host(at));
    const zip = zipSync(Object.fromEntries(hosts.map((name) => [name, strToU8(daemonJson)])));
    const { status, body } = await client.sendFiles(evidence, { 'hosts.zip': zip }, first);
    expect([status, body.code, body.detail]).toEqual([
      400,
      'too-much-evidence',
      expect.stringContaining('bytes of findings and notices of "hosts.zip"'),
    ]);
    expect((await client.get(path)).body.evidence).toEqual([]);
  });

  test('an assessment that was submitted, a stranger’s, and a key that may only read', async () => {
    const { client, stranger, reader, path, evidence } = await drafted();
    expect((await stranger.sendFiles(evidence, files, first)).body.code).toBe('assessment-not-found');
    expect((await reader.sendFiles(evidence, files, first)).body.code).toBe('scope-missing');
    await client.post(`${path}/submission`, {}, first);
    expect((await client.sendFiles(evidence, files, second)).body.code).toBe('not-a-draft');
  });
});

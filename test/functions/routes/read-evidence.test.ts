import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_FINDINGS } from '../../../questionnaire/evidence/read-evidence.ts';
import { daemonJson } from '../../support/evidence.ts';
import { inventory } from '../../support/inventory.ts';

const path = '/v1/evidence';

test('tells what each file shows and what they suggest, and keeps nothing', async () => {
  const { client, reader } = await inventory();
  const { status, body } = await reader.sendFiles(path, {
    'docker/daemon.json': daemonJson,
    'photo.png': new Uint8Array([137, 80, 78, 71, 0]),
    'readme.txt': 'Nothing of interest.',
  });
  expect(status).toBe(200);
  expect(body.files).toMatchObject([
    { file: 'docker/daemon.json', reader: 'daemon-json', state: 'read' },
    { file: 'photo.png', reader: null, state: 'refused', notices: [{ code: 'binary' }] },
    { file: 'readme.txt', reader: null, state: 'skipped', notices: [{ code: 'unknown-kind' }] },
  ]);
  expect(body.questionnaires.map((one: { questionnaire: object }) => one.questionnaire)).toMatchObject([
    { id: 'application-readiness' },
    { id: 'platform-hardening' },
  ]);
  const [, { suggestions }] = body.questionnaires;
  const live = suggestions.find(
    ({ questionId }: { questionId: string }) => questionId === 'containers-outlive-the-daemon',
  );
  expect(live).toMatchObject({ answer: 'otherwise', sureness: 'stated', open: [], against: [] });
  expect(live.findings.map((position: number) => body.findings[position])).toMatchObject([
    { file: 'docker/daemon.json', line: 3, excerpt: expect.stringContaining('live-restore') },
  ]);
  expect((await client.get('/v1/assessments')).body.items).toEqual([]);
});

test('suggests for the questionnaire and version that are named', async () => {
  const { client } = await inventory();
  const { body } = await client.sendFiles(`${path}?questionnaireId=platform-hardening&version=1.0`, {
    'daemon.json': daemonJson,
  });
  expect(body.questionnaires).toMatchObject([
    { questionnaire: { id: 'platform-hardening', version: '1.0' } },
  ]);
});

describe('refuses', () => {
  test.each([
    ['?questionnaireId=nothing', '/questionnaireId'],
    ['?questionnaireId=platform-hardening&version=9.9', '/questionnaireId'],
    ['?version=1.0', '/version'],
    ['?keepContents=true', '/keepContents'],
  ])('the query %s', async (query, pointer) => {
    const { client } = await inventory();
    const { status, body } = await client.sendFiles(path + query, { 'daemon.json': daemonJson });
    expect([status, body.errors[0]]).toMatchObject([400, { in: 'query', pointer }]);
  });

  test.each([
    ['a field of another operation', { a: 'x' }, { keepContents: 'true' }, '/keepContents', 'unknown-field'],
    ['no file', {}, { files: 'x' }, '/files', 'wrong-kind'],
    ['nothing at all', {}, { other: 'x' }, '/files', 'missing'],
    ['a dangerous field', { a: 'x' }, { __proto__x: 'x' }, '/__proto__x', 'unknown-field'],
    ['a path that leads out', { '../a': 'x' }, {}, '/files/0', 'path-in-name'],
  ])('%s', async (_, files, fields, pointer, code) => {
    const { client } = await inventory();
    const { status, body } = await client.sendFiles(path, files, {}, fields);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ in: 'body', pointer, code }));
  });

  test('a body that is no form, by its type, its boundary and its bytes', async () => {
    const { client } = await inventory();
    const post = async (type: string, text: string) => {
      const { status, body } = await client.upload(path, text, type, 'POST');
      return [status, body.code, body.errors?.[0]?.code];
    };
    expect(await post('application/json', '{}')).toEqual([415, 'unsupported-media-type', undefined]);
    expect(await post('multipart/form-data', '--b--')).toEqual([400, 'malformed-multipart', 'no-boundary']);
    expect(await post('multipart/form-data; boundary=b', 'x')).toEqual([
      400,
      'malformed-multipart',
      'no-first-boundary',
    ]);
    expect(await post('multipart/form-data; boundary=b', '')).toEqual([400, 'invalid-request', 'missing']);
    const proto = '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--';
    expect(await post('multipart/form-data; boundary=b', proto)).toEqual([
      400,
      'invalid-request',
      expect.anything(),
    ]);
  });

  test('more than 26 MiB, and takes 25', async () => {
    const { client } = await inventory();
    const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 1024 * 1024);
    const large = await client.sendFiles(path, { a: zeros(13), b: zeros(13) });
    expect([large.status, large.body.detail]).toEqual([413, expect.stringContaining('(26 MiB)')]);
    const { status, body } = await client.sendFiles(path, { a: zeros(13), b: zeros(12) });
    expect([status, body.files[0].notices[0].code]).toEqual([200, 'too-large']);
  });

  test('more findings than fit, of which it would have to leave some out', async () => {
    const { client } = await inventory();
    const hosts = (count: number) =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`host-${at}/daemon.json`, strToU8(daemonJson)]),
        ),
      );
    const { findings } = (await client.sendFiles(path, { 'hosts.zip': hosts(10) })).body;
    const most = Math.floor(MOST_FINDINGS / (findings.length / 10));
    expect((await client.sendFiles(path, { 'hosts.zip': hosts(most) })).status).toBe(200);
    const { status, body } = await client.sendFiles(path, { 'hosts.zip': hosts(most + 1) });
    expect([status, body.code]).toEqual([400, 'too-much-evidence']);
  });
});

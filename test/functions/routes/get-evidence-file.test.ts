import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const html = '<script>alert(1)</script>';

async function attached(keepContents: 'true' | 'false') {
  const made = await inventory({ assessments: 2 });
  const evidence = `${made.path}/evidence`;
  const { body } = await made.client.sendFiles(
    evidence,
    { '部署/頁 "1".html': html },
    { 'If-Match': '"1"' },
    { keepContents },
  );
  const [{ evidence: record }] = body.files;
  return { ...made, evidence, record, file: `${evidence}/${record.id}/file` };
}

test('gives the bytes as they were sent, to be saved and never shown', async () => {
  const { reader, file, record } = await attached('true');
  const { status, headers, text } = await reader.text(file);
  expect([status, text]).toEqual([200, html]);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'content-disposition': `attachment; filename="1.html"; filename*=UTF-8''%E9%A0%81%201.html`,
    etag: `"${record.digest}"`,
  });
  expect((await reader.get(file, { 'If-None-Match': `"${record.digest}"` })).status).toBe(304);
});

test('says so where they were not kept', async () => {
  const { client, file } = await attached('false');
  const { status, body } = await client.get(file);
  expect([status, body.code]).toEqual([404, 'evidence-not-kept']);
});

test('is not there for a stranger, nor through another assessment, nor under an id that is none', async () => {
  const { client, stranger, file, record, started, evidence } = await attached('true');
  expect((await stranger.get(file)).body.code).toBe('assessment-not-found');
  const other = `/v1/assessments/${started[1]?.id}/evidence/${record.id}/file`;
  expect((await client.get(other)).body.code).toBe('evidence-not-found');
  expect((await client.get(`${evidence}/__proto__/file`)).body.code).toBe('evidence-not-found');
});

test('is not found when it is removed while it is being read', async () => {
  const { client, store, file, evidence, record } = await attached('true');
  const { getContents } = store;
  Object.assign(store, {
    getContents: async (...args: Parameters<typeof getContents>) => {
      await client.delete(`${evidence}/${record.id}`, { 'If-Match': '"2"' });
      return getContents.apply(store, args);
    },
  });
  const { status, body } = await client.get(file);
  expect([status, body.code]).toEqual([404, 'evidence-not-found']);
});

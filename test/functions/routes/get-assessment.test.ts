import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

test('answers the assessment with its ETag, and 304 to who has it', async () => {
  const { client, path, started } = await inventory({ assessments: 1 });
  const read = await client.get(path);
  expect([read.status, read.body, read.headers.get('ETag')]).toEqual([200, started[0], '"1"']);
  expect(read.headers.get('Cache-Control')).toBe('no-store');
  const unchanged = await client.get(path, { 'If-None-Match': '"1"' });
  expect([unchanged.status, unchanged.body, unchanged.headers.get('ETag')]).toEqual([304, undefined, '"1"']);
  expect((await client.get(path, { 'If-None-Match': '"2"' })).status).toBe(200);
});

const reading = ['', '/result', '/report.pdf', '/events'];

test.each(reading)('of another department%s it looks like one that is not there', async (part) => {
  const { stranger, path, reports } = await inventory({ assessments: 1 });
  const theirs = await stranger.get(`${path}${part}`);
  const none = await stranger.get(`/v1/assessments/01JD9Z1A2B3C4D5E6F7G8H9J0K${part}`);
  expect([theirs.status, theirs.body.code]).toEqual([404, 'assessment-not-found']);
  expect({ ...theirs.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
  expect(reports).toEqual([]);
});

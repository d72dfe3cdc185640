import { expect, it, test } from 'vitest';
import { readBody } from '../../../functions/request/read-body.ts';
import { createTestApp } from '../../support/app.ts';

const read = (body: BodyInit, headers: Record<string, string>) =>
  readBody(
    new Request('https://test.invalid/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
  );

it.each([
  'application/json; charset=utf-8; x=y',
  'application/json;',
  'application/json ; Charset="UTF-8" ;',
  'application/json; x=y',
])('reads a body of type "%s"', async (type) => {
  expect(await read('{}', { 'Content-Type': type })).toEqual({ value: {} });
});

it.each([
  'application/json; charset=latin1',
  'application/json; x=y; charset=big5',
  'application/json; charset=utf-8; charset=big5',
  'application/json; charset = utf-16',
  'application/jsonx; charset=utf-8',
])('refuses a body of type "%s"', async (type) => {
  expect(await read('{}', { 'Content-Type': type })).toMatchObject({ refused: 'unsupported-media-type' });
});

it.each(['gzip', 'br', 'identity, gzip'])(
  'refuses a body encoded with %s and says what it takes',
  async (encoding) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
    expect(await read('{}', headers)).toMatchObject({
      refused: 'unsupported-media-type',
      detail: expect.stringContaining(`"${encoding}"`),
      headers: { 'Accept-Encoding': 'identity' },
    });
  },
);

it.each(['identity', 'Identity'])('takes the encoding %s', async (encoding) => {
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
  expect(await read('[1]', headers)).toEqual({ value: [1] });
});

it('says how many bytes a body may have', async () => {
  expect(await read(' '.repeat(1024 * 1024 + 1), { 'Content-Type': 'application/json' })).toMatchObject({
    refused: 'body-too-large',
    detail: 'A body may have at most 1,048,576 bytes (1 MiB).',
  });
});

test('an upload that breaks off is the fault of nobody here', async () => {
  const app = createTestApp();
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1;
      if (pulled === 1) controller.enqueue(new TextEncoder().encode('{"name":'));
      else controller.error(new Error('Network connection lost.'));
    },
  });
  const response = await app.request('/v1/applications', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await app.keyFor('lands', 'write')}`,
      'Content-Type': 'application/json',
    },
    body,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 'malformed-json',
    errors: [{ code: 'body-incomplete' }],
  });
  expect(app.logged[0]).not.toHaveProperty('fault');
});

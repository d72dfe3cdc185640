import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DynamoClient, dynamoClient } from '../../../functions/store/dynamo-client.ts';
import { DynamoError } from '../../../functions/store/dynamo-error.ts';

const credentials = { accessKeyId: 'AKID', secretAccessKey: 'a secret', sessionToken: 'a session' };
const region = 'ap-east-1';

let reply: { status: number; body: string; headers?: Record<string, string> };
let asked: { headers: IncomingHttpHeaders; body: string }[];
let client: DynamoClient;

const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push({ headers: request.headers, body });
  response.writeHead(reply.status, reply.headers).end(reply.body);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = dynamoClient({ endpoint, region, credentials });
});

beforeEach(() => {
  asked = [];
  reply = { status: 200, body: '{}' };
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const key = { pk: { S: 'one' }, sk: { S: 'two' } };
const get = () => client.send('GetItem', { TableName: 'table', Key: key });
const refusal = () => get().catch((error: unknown) => error);

// An emulator takes any signature, so that nothing else here would notice a wrong one. The rules are those of AWS's guide to
// Signature Version 4.
it('signs every call as AWS asks', async () => {
  await get();
  const [{ headers, body } = { headers: {}, body: '' }] = asked;
  expect(headers['x-amz-target']).toBe('DynamoDB_20120810.GetItem');
  expect(headers['content-type']).toBe('application/x-amz-json-1.0');
  expect(headers['x-amz-security-token']).toBe(credentials.sessionToken);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const hmac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
  const signed = ['content-type', 'host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target'];
  const lines = signed.map((name) => `${name}:${headers[name]}\n`).join('');
  const request = ['POST', '/', '', lines, signed.join(';'), sha256(body)].join('\n');
  const moment = String(headers['x-amz-date']);
  const day = moment.slice(0, 8);
  const scope = `${day}/${region}/dynamodb/aws4_request`;
  const signingKey = [day, region, 'dynamodb', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(signingKey, ['AWS4-HMAC-SHA256', moment, scope, sha256(request)].join('\n'));
  expect(headers.authorization).toBe(
    `AWS4-HMAC-SHA256 Credential=AKID/${scope}, SignedHeaders=${signed.join(';')}, Signature=${signature.toString('hex')}`,
  );
});

it('sends and reads bytes as base64, a Buffer too, and texts that look like them as they are', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  const base64 = Buffer.from(bytes).toString('base64');
  const item = { bytes: { B: bytes }, same: { B: Buffer.from(bytes) }, text: { S: '{"B":"QQ=="}' } };
  await client.send('PutItem', { TableName: 'table', Item: item });
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    TableName: 'table',
    Item: { bytes: { B: base64 }, same: { B: base64 }, text: { S: '{"B":"QQ=="}' } },
  });
  const others = { text: { S: '{"B":"QQ=="}' }, map: { M: { B: { S: 'QQ==' } } } };
  for (const spaces of [0, 2]) {
    reply.body = JSON.stringify({ Item: { bytes: { B: base64 }, ...others } }, null, spaces);
    expect(await get()).toEqual({ Item: { bytes: { B: bytes }, ...others } });
  }
});

it.each([
  [400, 'client'],
  [500, 'server'],
] as const)('tells what DynamoDB says with status %i as the fault of the %s', async (status, fault) => {
  const CancellationReasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Item: key }];
  reply = {
    status,
    body: JSON.stringify({
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      message: 'It was cancelled.',
      CancellationReasons,
    }),
  };
  const error = await refusal();
  expect(error).toBeInstanceOf(DynamoError);
  expect(error).toMatchObject({
    name: 'TransactionCanceledException',
    message: 'It was cancelled.',
    fault,
    reasons: CancellationReasons,
  });
});

it('reads the bytes of an item that stood in the way, and takes no reasons for none', async () => {
  const refusalFor = (CancellationReasons: unknown) => {
    reply = {
      status: 400,
      body: JSON.stringify({ __type: 'TransactionCanceledException', CancellationReasons }),
    };
    return refusal();
  };
  const reason = (B: unknown) => [{ Code: 'ConditionalCheckFailed', Item: { bytes: { B } } }];
  expect(await refusalFor(reason('AAEC'))).toMatchObject({ reasons: reason(Uint8Array.of(0, 1, 2)) });
  for (const none of [undefined, null]) expect(await refusalFor(none)).toMatchObject({ reasons: [] });
});

it.each([
  ['a page of something else', { status: 503, body: '<html>' }],
  ['JSON of something else', { status: 403, body: '{"error":"forbidden"}' }],
  ['JSON that is no object', { status: 400, body: 'null' }],
  ['half a reply', { status: 200, body: '{"Item":' }],
  ['an empty reply', { status: 200, body: '' }],
  ['a reply of nothing', { status: 200, body: 'null' }],
  ['a reply of a text', { status: 200, body: '"OK"' }],
  ['a reply of a list', { status: 200, body: '[]' }],
  ['a redirect', { status: 307, body: '{}', headers: { Location: '/elsewhere' } }],
])('takes %s for no answer of DynamoDB', async (_, answer) => {
  reply = answer;
  const error = await refusal();
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(DynamoError);
  expect(asked).toHaveLength(1);
});

it('asks AWS itself for the region where no endpoint is given', async () => {
  const before = globalThis.fetch;
  const urls: string[] = [];
  globalThis.fetch = async (request) => {
    urls.push(request instanceof Request ? request.url : String(request));
    return new Response('{}');
  };
  try {
    await dynamoClient({ region, credentials }).send('GetItem', { TableName: 'table', Key: key });
  } finally {
    globalThis.fetch = before;
  }
  expect(urls).toEqual(['https://dynamodb.ap-east-1.amazonaws.com/']);
});

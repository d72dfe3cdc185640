import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/store/store.ts';
import { createTestApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';

const body = async (response: Response) => (await response.json()) as Record<string, unknown>;
const json = { 'Content-Type': 'application/json' };

describe('every answer', () => {
  it.each([
    ['GET', '/healthz', 200],
    ['POST', '/v1/applications', 400],
    ['GET', '/v1/nothing', 404],
    ['DELETE', '/v1/applications', 405],
    ['GET', '/docs', 200],
    ['GET', '/docs/swagger-ui.css', 200],
  ])('of %s %s carries the version, a request id and what protects it', async (method, path, status) => {
    const response = await createTestApp().call(method, path);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'api-version': '1.1.0',
      'request-id': expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age='),
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  it('with private data is not kept by caches', async () => {
    const response = await createTestApp().call('GET', '/v1/applications');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('is logged in one line with the key and the outcome, and nothing that was sent', async () => {
    const app = createTestApp();
    const response = await app.call('POST', '/v1/applications?token=hush', { body: { name: 'Hush' } });
    expect(app.logged).toHaveLength(1);
    expect(app.logged[0]).toMatchObject({
      requestId: response.headers.get('Request-Id'),
      method: 'POST',
      operation: 'create-application',
      status: 400,
      refused: 'invalid-request',
      departmentId: 'lands',
    });
    expect(JSON.stringify(app.logged)).not.toMatch(/hush|Hush|ll_/);
  });
});

describe('a path', () => {
  it.each([
    ['DELETE', '/v1/applications', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/v1/applications/01JD9Z1A2B3C4D5E6F7G8H9J0K', 'GET, HEAD, PUT, DELETE, OPTIONS'],
    ['PATCH', '/healthz', 'GET, HEAD, OPTIONS'],
    ['PUT', '/v1/scores', 'POST, OPTIONS'],
    ['POST', '/docs', 'GET, HEAD, OPTIONS'],
    ['PUT', '/departments/lands/applications/new', 'GET, HEAD, POST, OPTIONS'],
  ])('refuses %s %s and names the methods that it has', async (method, path, allow) => {
    const app = createTestApp();
    const response = await app.call(method, path);
    expect([response.status, response.headers.get('Allow')]).toEqual([405, allow]);
    expect(await body(response)).toMatchObject({ code: 'method-not-allowed', status: 405 });
  });

  it('answers OPTIONS with its methods', async () => {
    const response = await createTestApp().request('/v1/applications', { method: 'OPTIONS' });
    expect([response.status, response.headers.get('Allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });

  it.each([
    '/v1',
    '/v1/applications/',
    '/v1/applications/a/b',
    '/docs/',
    '/docs/none.js',
    '/v1/openapiXjson',
  ])('that is not there is not found: %s', async (path) => {
    const response = await createTestApp().call('GET', path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await body(response)).toMatchObject({ code: 'path-not-found' });
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = await createTestApp().call('HEAD', '/v1/applications');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('a body', () => {
  const post = (init: RequestInit) => {
    const app = createTestApp();
    return app.keyFor('lands', 'write').then((key) =>
      app.request('/v1/applications', {
        method: 'POST',
        ...init,
        headers: { Authorization: `Bearer ${key}`, ...init.headers },
      }),
    );
  };
  const stream = (bytes: number) =>
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
        bytes -= 64 * 1024;
        if (bytes <= 0) controller.close();
      },
    });

  it.each([
    ['{"name":', 400, 'malformed-json'],
    ['{"name":"a","name":"b"}', 400, 'malformed-json'],
    [`{"name":${'['.repeat(50)}`, 400, 'malformed-json'],
    ['', 400, 'invalid-request'],
    ['[]', 400, 'invalid-request'],
    ['null', 400, 'invalid-request'],
  ])('%j is refused with %i %s', async (text, status, code) => {
    const response = await post({ body: text, headers: json });
    expect(response.status).toBe(status);
    expect(await body(response)).toMatchObject({ code, errors: [expect.anything()] });
  });

  it.each(['text/plain', 'application/xml', 'application/json; charset=big5', 'application/jsonp', ''])(
    'of media type "%s" is refused with 415',
    async (type) => {
      const response = await post({ body: '{"name":"a"}', headers: { 'Content-Type': type } });
      expect(response.status).toBe(415);
    },
  );

  it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"'])(
    'of media type "%s" is read',
    async (type) => {
      expect((await post({ body: '{"name":"a"}', headers: { 'Content-Type': type } })).status).toBe(201);
    },
  );

  it('over 1 MB is refused by its length, and by its bytes when it tells none', async () => {
    const long = ' '.repeat(1024 * 1024 + 1);
    expect((await post({ body: long, headers: json })).status).toBe(413);
    const streamed = { body: stream(2 * 1024 * 1024), duplex: 'half', headers: json } as RequestInit;
    expect((await post(streamed)).status).toBe(413);
    expect((await post({ body: `{"name":"a"}${' '.repeat(1024 * 1024 - 12)}`, headers: json })).status).toBe(
      201,
    );
  });

  it('and the query are judged together: every issue at once, each where it stands', async () => {
    const app = createTestApp();
    const response = await app.call('POST', '/v1/applications?page=2&page=3', {
      headers: { 'Idempotency-Key': 'two words' },
      body: { name: ' ', owner: 7, descriptio: 'x', 'a/b~': 1 },
    });
    expect(response.status).toBe(400);
    const { errors } = (await body(response)) as { errors: Record<string, string>[] };
    expect(errors.map((issue) => `${issue['in']} ${issue['pointer']} ${issue['code']}`).sort()).toEqual([
      'body /a~1b~0 unknown-field',
      'body /descriptio unknown-field',
      'body /name too-short',
      'body /owner wrong-kind',
      'header /Idempotency-Key wrong-format',
      'query /page repeated',
      'query /page unknown-parameter',
    ]);
  });
});

describe('pages of other origins', () => {
  const preflight = (Origin: string) =>
    createTestApp().request('/v1/applications', {
      method: 'OPTIONS',
      headers: { Origin, 'Access-Control-Request-Method': 'POST' },
    });

  it('may call when their origin is listed', async () => {
    const response = await preflight('https://portal.example');
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://portal.example');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('If-Match');
    const answer = await createTestApp().request('/healthz', {
      headers: { Origin: 'https://portal.example' },
    });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://portal.example');
    for (const name of ['ETag', 'Content-Disposition'])
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain(name);
  });

  it.each(['https://evil.example', 'https://portal.example.evil', 'http://portal.example', 'null'])(
    'learn nothing otherwise: %s',
    async (origin) => {
      expect((await preflight(origin)).headers.has('Access-Control-Allow-Origin')).toBe(false);
    },
  );
});

describe('a fault', () => {
  const failing = (error: Error) => ({
    ...memoryStore(),
    findApiKey: async () => {
      throw error;
    },
  });
  const call = async (error: Error) => {
    const app = createTestApp({ store: failing(error) });
    return { app, response: await app.call('GET', '/v1/applications') };
  };

  it('is a blank 500 that only the log explains', async () => {
    const { app, response } = await call(new Error('secret detail of the table'));
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('secret detail');
    expect(JSON.parse(text)).toMatchObject({
      code: 'internal-error',
      requestId: response.headers.get('Request-Id'),
    });
    expect(app.logged).toHaveLength(1);
    expect(app.logged[0]).toMatchObject({
      status: 500,
      requestId: response.headers.get('Request-Id'),
      fault: { name: 'Error', message: 'secret detail of the table', stack: expect.any(String) },
    });
  });

  it('of a store that does not answer is a 503 that says when to come again', async () => {
    const { app, response } = await call(new StoreUnavailable('throttled at 10.0.0.1'));
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(await response.text()).not.toContain('10.0.0.1');
    expect(app.logged[0]).toMatchObject({
      refused: 'store-unavailable',
      fault: { message: 'throttled at 10.0.0.1' },
    });
  });
});

describe('the reference page', () => {
  it('runs no inline script and may load only what is ours', async () => {
    const response = await createTestApp().request('/docs');
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|https?:/);
    expect(response.headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  });
});

import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('authentication', () => {
  it('asks for a key where there is none, and says how', async () => {
    const response = await createTestApp().call('GET', '/v1/applications', { apiKey: null });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="loadline"');
    expect(await codeOf(response)).toBe('api-key-missing');
  });

  it('answers a wrong secret, an unknown id and any other text alike', async () => {
    const app = createTestApp();
    const key = await app.keyFor('lands', 'read');
    const wrongSecret = key.slice(0, -1) + (key.endsWith('0') ? '1' : '0');
    const answers = await Promise.all(
      [wrongSecret, key.replace(/_[0-9A-Z]{26}_/, `_${'0'.repeat(26)}_`)].map(async (apiKey) => {
        const response = await app.call('GET', '/v1/applications', { apiKey });
        const { requestId: _, ...body } = (await response.json()) as Record<string, unknown>;
        return { status: response.status, body };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'api-key-unknown' } });
    for (const Authorization of ['Bearer x', 'Basic bGw6bGw=', `Bearer ${key} ${key}`, '']) {
      const response = await app.request('/v1/applications', { headers: { Authorization } });
      expect(await codeOf(response), Authorization).toBe('api-key-unknown');
    }
  });

  it('takes the scheme in any case, as RFC 9110 says', async () => {
    const app = createTestApp();
    const Authorization = `bearer ${await app.keyFor('lands', 'read')}`;
    expect((await app.request('/v1/applications', { headers: { Authorization } })).status).toBe(200);
  });

  it('refuses a key from the moment that it expires', async () => {
    const app = createTestApp();
    const apiKey = await app.keyFor('lands', 'read');
    app.passTime(30 * 86_400_000 - 1);
    expect((await app.call('GET', '/v1/applications', { apiKey })).status).toBe(200);
    app.passTime(1);
    expect(await codeOf(await app.call('GET', '/v1/applications', { apiKey }))).toBe('api-key-expired');
  });

  it.each([
    ['GET', '/v1/applications', 'read', 200],
    ['GET', '/v1/applications', 'admin', 200],
    ['POST', '/v1/applications', 'read', 403],
    ['POST', '/v1/applications', 'write', 201],
    ['GET', '/v1/api-keys', 'write', 403],
    ['GET', '/v1/api-keys', 'admin', 200],
  ] as const)('%s %s with the scope %s answers %i', async (method, path, scope, status) => {
    const app = createTestApp();
    const apiKey = await app.keyFor('lands', scope);
    const body = method === 'POST' ? { body: { name: 'One' } } : {};
    expect((await app.call(method, path, { apiKey, ...body })).status).toBe(status);
  });

  it('checks the key before it reads anything else of the request', async () => {
    const response = await createTestApp().call('POST', '/v1/applications?x=1', { apiKey: null, body: 1 });
    expect(response.status).toBe(401);
  });

  it('keeps neither secret nor key in the store or the log', async () => {
    const app = createTestApp();
    const key = await app.keyFor('lands', 'admin');
    await app.call('GET', '/v1/applications', { apiKey: key });
    const [, id = '', secret = ''] = key.split('_');
    const stored = JSON.stringify(await app.store.findApiKey(id));
    expect(stored).toContain(id);
    expect(stored + JSON.stringify(app.logged)).not.toContain(secret);
  });
});

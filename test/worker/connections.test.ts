import { afterAll, beforeAll, expect, it } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { type CountingProxy, startCountingProxy } from '../support/counting-proxy.ts';
import { type CallOptions, type Service, startService } from '../support/service.ts';

/** What a Worker may have open at once for one request. */
const LIMIT = 6;

const [persona] = personas;
if (!persona) throw new Error('No persona to send.');

let proxy: CountingProxy;
let service: Service;
beforeAll(async () => {
  service = await startService(async (endpoint) => {
    proxy = await startCountingProxy(endpoint);
    return proxy.url;
  });
});
afterAll(async () => {
  await service.stop();
  await proxy.stop();
});

/** Sends one request alone, and checks how many requests to the store it had under way at once. */
async function alone(method: string, path: string, options: CallOptions = {}): Promise<Response> {
  proxy.reset();
  const response = await service.call(method, path, options);
  expect(response.status, `${method} ${path}`).toBeLessThan(300);
  expect(proxy.total, `${method} ${path}`).toBeGreaterThan(0);
  expect(proxy.most, `${method} ${path}`).toBeLessThanOrEqual(LIMIT);
  return response;
}

it('no request has more than six requests to the store under way at once', async () => {
  const { id } = await (await alone('POST', '/v1/applications', { body: persona.application })).json();
  for (let count = 0; count < 30; count += 1)
    await service.call('POST', `/v1/applications/${id}/assessments`, { body: {} });
  const started = await alone('POST', `/v1/applications/${id}/assessments`, {
    body: { answers: persona.answers },
    headers: { 'Idempotency-Key': 'once' },
  });
  const assessment = await started.json();
  const path = `/v1/assessments/${assessment.id}`;
  await alone('POST', `${path}/submission`, { headers: { 'If-Match': started.headers.get('ETag') ?? '' } });
  for (const read of [
    '/v1/applications?limit=100',
    '/v1/assessments?limit=100',
    '/v1/assessments?limit=100&status=draft',
    `/v1/assessments?limit=100&applicationId=${id}`,
    path,
    `${path}/result`,
    `${path}/events`,
    `${path}/report.pdf`,
    '/v1/api-keys',
  ])
    await alone('GET', read);
  await alone('POST', '/v1/scores', { body: { answers: persona.answers } });
  await alone('POST', '/v1/reports', { body: { answers: persona.answers } });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Service, startService } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

it('is alive and ready while the store answers', async () => {
  expect((await service.call('GET', '/healthz')).status).toBe(200);
  expect((await service.call('GET', '/readyz')).status).toBe(200);
});

it('stays alive, is not ready and asks to come again once the store is gone', async () => {
  await service.stopDatabase();
  expect((await service.call('GET', '/healthz')).status).toBe(200);
  for (const path of ['/readyz', '/v1/applications']) {
    const response = await service.call('GET', path);
    expect(response.status).toBe(503);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await response.text()).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|dynamo/i);
  }
});

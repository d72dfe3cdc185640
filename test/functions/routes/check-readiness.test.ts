import { expect, it } from 'vitest';
import { StoreUnavailable } from '../../../functions/store/store.ts';
import { createTestApp } from '../../support/app.ts';
import { memoryStore } from '../../support/memory-store.ts';

it('follows the store, while the health of the service does not', async () => {
  let reachable = true;
  const checkReadiness = async () => {
    if (!reachable) throw new StoreUnavailable('gone');
  };
  const app = createTestApp({ store: { ...memoryStore(), checkReadiness } });
  expect((await app.request('/readyz')).status).toBe(200);
  reachable = false;
  const response = await app.request('/readyz');
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  expect((await app.request('/healthz')).status).toBe(200);
});

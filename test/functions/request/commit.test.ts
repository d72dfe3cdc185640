import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';
import { memoryStore } from '../../support/memory-store.ts';

it('says what happened when another change comes between, whatever If-Match names', async () => {
  const app = createTestApp({ store: { ...memoryStore(), updateApplication: async () => 'stale' } });
  const created = await app.call('POST', '/v1/applications', { body: { name: 'One' } });
  const path = created.headers.get('Location') as string;
  for (const tag of ['*', '"1"']) {
    const response = await app.call('PUT', path, { body: { name: 'Two' }, headers: { 'If-Match': tag } });
    expect([response.status, await response.json()]).toEqual([
      412,
      expect.objectContaining({
        code: 'stale-version',
        detail: expect.stringMatching(/^It was changed while this request was served\./),
      }),
    ]);
  }
});

import { expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

async function created(app: TestApp): Promise<string> {
  const response = await app.call('POST', '/v1/applications', { body: { name: 'One' } });
  return response.headers.get('Location') ?? '';
}

it('is not sent again to who has the newest version', async () => {
  const app = createTestApp();
  const path = await created(app);
  for (const [tag, status] of [
    ['"1"', 304],
    ['W/"1"', 304],
    ['"0", "1"', 304],
    ['*', 304],
    ['"2"', 200],
  ] as const) {
    const response = await app.call('GET', path, { headers: { 'If-None-Match': tag } });
    expect([response.status, response.headers.get('ETag')], tag).toEqual([status, '"1"']);
    expect((await response.text()) === '', tag).toBe(status === 304);
  }
});

it('refuses an If-None-Match that is no ETag', async () => {
  const app = createTestApp();
  const response = await app.call('GET', await created(app), { headers: { 'If-None-Match': '1' } });
  expect(response.status).toBe(400);
});

it('looks the same to another department as one that is not there', async () => {
  const app = createTestApp();
  const path = await created(app);
  const stranger = await app.keyFor('works', 'admin');
  const answers = await Promise.all(
    [path, '/v1/applications/01JD9Z1A2B3C4D5E6F7G8H9J0K', '/v1/applications/%00', '/v1/applications/x'].map(
      async (each) => {
        const response = await app.call('GET', each, { apiKey: stranger });
        const { requestId: _, ...body } = (await response.json()) as Record<string, unknown>;
        return { status: response.status, body };
      },
    ),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.status).toBe(404);
});

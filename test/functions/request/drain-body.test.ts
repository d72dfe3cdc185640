import { expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

const CHUNK = 64 * 1024;

/** Sends `chunks` chunks and tells how many were taken, and whether the rest was let go. */
async function send(app: TestApp, method: string, path: string, chunks: number, headers = {}) {
  let taken = 0;
  let cancelled = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        if (taken === chunks) return controller.close();
        taken += 1;
        controller.enqueue(new Uint8Array(CHUNK));
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const response = await app.request(path, { method, body, duplex: 'half', headers } as RequestInit);
  return { status: response.status, taken, cancelled };
}

it.each([
  ['POST', '/v1/applications', 401],
  ['POST', '/v1/nothing', 404],
  ['PATCH', '/v1/applications', 405],
])('takes in the whole body of %s %s, which is refused unread with %i', async (method, path, status) => {
  expect(await send(createTestApp(), method, path, 5)).toEqual({ status, taken: 5, cancelled: false });
});

it('takes in the whole body of a key that may not do this', async () => {
  const app = createTestApp();
  const headers = { Authorization: `Bearer ${await app.keyFor('lands', 'read')}` };
  expect(await send(app, 'POST', '/v1/applications', 5, headers)).toMatchObject({ status: 403, taken: 5 });
});

it('lets the rest go after 1 MiB, and all of a body that tells that it is longer', async () => {
  const app = createTestApp();
  expect(await send(app, 'POST', '/v1/nothing', 1000)).toEqual({ status: 404, taken: 16, cancelled: true });
  const headers = { 'Content-Length': '9000000' };
  expect(await send(app, 'POST', '/v1/nothing', 1000, headers)).toMatchObject({ taken: 0, cancelled: true });
});

it('answers although the sender goes away', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('Network connection lost.'));
    },
  });
  const app = createTestApp();
  const response = await app.request('/v1/nothing', { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(response.status).toBe(404);
  expect(app.logged[0]).not.toHaveProperty('fault');
});

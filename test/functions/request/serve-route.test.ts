import { expect, test } from 'vitest';
import { MOST_TICKETS } from '../../../functions/request/serial-queue.ts';
import { createTestApp } from '../../support/app.ts';

const form = '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nx\r\n--b--';

test('large uploads take turns, more than may wait are refused, and small ones never wait', async () => {
  const app = createTestApp();
  const headers = {
    Authorization: `Bearer ${await app.keyFor('lands', 'read')}`,
    'Content-Type': 'multipart/form-data; boundary=b',
  };
  const pulled: number[] = [];
  const enders: (() => void)[] = [];
  const upload = (index: number) =>
    app.request('/v1/evidence', {
      method: 'POST',
      headers,
      duplex: 'half',
      body: new ReadableStream(
        {
          start(controller) {
            enders[index] = () => {
              controller.enqueue(new TextEncoder().encode(form));
              controller.close();
            };
          },
          pull() {
            pulled.push(index);
          },
        },
        { highWaterMark: 0 },
      ),
    } as RequestInit);
  const sent = Array.from({ length: MOST_TICKETS + 1 }, (_, index) => upload(index));
  // One has its turn, and the one too many is taken in unread, so that its answer arrives.
  await expect.poll(() => pulled.length).toBe(2);
  const small = await app.request('/v1/evidence', {
    method: 'POST',
    headers: { ...headers, 'Content-Length': String(form.length) },
    body: form,
  });
  expect(small.status).toBe(200);
  expect(pulled).toHaveLength(2);
  for (const end of enders) end();
  const answers = await Promise.all(sent);
  const [refused, ...others] = answers.filter(({ status }) => status !== 200);
  expect(others).toEqual([]);
  expect([refused?.status, refused?.headers.get('Retry-After'), (await refused?.json())?.code]).toEqual([
    503,
    '5',
    'uploads-busy',
  ]);
});

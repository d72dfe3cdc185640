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
  const waiting = Array.from({ length: MOST_TICKETS }, (_, index) => upload(index));
  await expect.poll(() => pulled).toEqual([0]);
  const last = upload(MOST_TICKETS);
  // What was refused unread is taken in, so that the answer arrives.
  enders[MOST_TICKETS]?.();
  const refused = await last;
  expect([refused.status, refused.headers.get('Retry-After'), (await refused.json()).code]).toEqual([
    503,
    '5',
    'uploads-busy',
  ]);
  const small = await app.request('/v1/evidence', {
    method: 'POST',
    headers: { ...headers, 'Content-Length': String(form.length) },
    body: form,
  });
  expect(small.status).toBe(200);
  for (const end of enders.slice(0, MOST_TICKETS)) end();
  const answers = await Promise.all(waiting);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

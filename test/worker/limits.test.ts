import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Service, startService } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService(undefined, { CALLER_LIMIT: 8, ADDRESS_LIMIT: 4, COSTLY_LIMIT: 2 });
});
afterAll(() => service.stop());

const answers = async (times: number, ask: () => Promise<Response>): Promise<Response[]> => {
  const found: Response[] = [];
  for (let time = 0; time < times; time += 1) found.push(await ask());
  return found;
};

const statusesOf = (found: readonly Response[]) => found.map(({ status }) => status);

// A minute may turn over in between, and counting then starts anew: more is asked than two minutes let through.
it('refuses an address that asks too often, and no other', async () => {
  const from = (address: string) => () =>
    fetch(`${service.url}/v1/applications`, { headers: { 'CF-Connecting-IP': address } });
  const found = statusesOf(await answers(9, from('203.0.113.7')));
  expect(found.slice(0, 4)).toEqual([401, 401, 401, 401]);
  expect(found).toContain(429);
  expect((await from('203.0.113.8')()).status).toBe(401);
});

it('refuses a key that asks too often, for what is costly sooner, and says when to come again', async () => {
  const reports = statusesOf(await answers(5, () => service.call('GET', '/v1/assessments/x/report.pdf')));
  expect(reports.slice(0, 2)).toEqual([404, 404]);
  expect(reports).toContain(429);
  const lists = await answers(17, () => service.call('GET', '/v1/applications'));
  const refused = lists.find(({ status }) => status === 429);
  expect(statusesOf(lists)[0]).toBe(200);
  expect(refused?.headers.get('Retry-After')).toBe('60');
  expect(await refused?.json()).toMatchObject({ code: 'too-many-requests' });
});

it('lets everything through where limits are off', async () => {
  const free = await startService();
  const found = await answers(20, () => free.call('GET', '/v1/applications'));
  expect(new Set(statusesOf(found))).toEqual(new Set([200]));
  await free.stop();
});

import { describe, expect, it } from 'vitest';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import { withinLimits } from '../../../functions/auth/within-limits.ts';
import type { LimitKind } from '../../../functions/parts.ts';
import { createTestApp, testSecret } from '../../support/app.ts';

const keys = keyRing(testSecret);
const from = (address?: string) =>
  new Request('https://loadline.example/', address ? { headers: { 'CF-Connecting-IP': address } } : {});

async function counted(asking: Parameters<typeof withinLimits>[0], full: readonly LimitKind[] = []) {
  const asked: (readonly [LimitKind, string])[] = [];
  const limit = async (kind: LimitKind, key: string) => {
    asked.push([kind, key]);
    return !full.includes(kind);
  };
  return { within: await withinLimits(asking, { limit }, keys), asked };
}

describe('limits', () => {
  it('count a caller wherever it asks from, and anybody else by address', async () => {
    const request = from('203.0.113.7');
    expect(await counted({ request, actor: 'api-key:1' })).toEqual({
      within: true,
      asked: [['caller', 'api-key:1']],
    });
    expect((await counted({ request })).asked).toEqual([
      ['address', expect.stringMatching(/^[0-9a-f]{64}$/)],
    ]);
    expect(await counted({ request: from() })).toEqual({ within: true, asked: [] });
  });

  it('count what is costly twice, and refuse at either', async () => {
    const asking = { request: from(), actor: 'person:1', costly: true };
    expect((await counted(asking)).asked).toEqual([
      ['caller', 'person:1'],
      ['costly', 'person:1'],
    ]);
    expect(await counted(asking, ['costly'])).toMatchObject({ within: false });
    expect(await counted(asking, ['caller'])).toEqual({ within: false, asked: [['caller', 'person:1']] });
  });

  it('take the addresses of one subscriber for one, and those of two for two', async () => {
    const keyOf = async (address: string) => (await counted({ request: from(address) })).asked[0]?.[1];
    const one = await keyOf('2001:db8:0:1::1');
    for (const same of ['2001:db8:0:1:ffff:1:2:3', '2001:DB8:0000:0001::', '2001:db8::1:0:0:0:9'])
      expect(await keyOf(same), same).toBe(one);
    for (const other of ['2001:db8:0:2::1', '2001:db8::1', '::1', '203.0.113.7'])
      expect(await keyOf(other), other).not.toBe(one);
    expect(await keyOf('203.0.113.7')).not.toBe(await keyOf('203.0.113.8'));
  });
});

describe('the API beyond its limits', () => {
  const app = (...full: readonly LimitKind[]) =>
    createTestApp({ limit: async (kind) => !full.includes(kind) });
  const address = { 'CF-Connecting-IP': '203.0.113.7' };

  it('refuses a caller with what to do, and says so in the log without an address', async () => {
    const { call, logged } = app('caller');
    const response = await call('GET', '/v1/applications', { headers: address });
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('60');
    expect(await response.json()).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(logged.find(({ status }) => status === 429)).toMatchObject({
      refused: 'too-many-requests',
      actor: expect.stringMatching(/^api-key:/),
    });
    expect(JSON.stringify(logged)).not.toContain('203.0.113');
  });

  it('refuses an address that has no key or a wrong one, but not a key from there', async () => {
    const { call } = app('address');
    const wrong = `ll_${'0'.repeat(26)}_${'0'.repeat(48)}`;
    expect((await call('GET', '/v1/applications', { headers: address, apiKey: null })).status).toBe(429);
    expect((await call('GET', '/v1/applications', { headers: address, apiKey: wrong })).status).toBe(429);
    expect((await call('GET', '/v1/questionnaires', { headers: address, apiKey: null })).status).toBe(429);
    expect((await call('GET', '/v1/applications', { headers: address })).status).toBe(200);
  });

  it('counts uploads and files that are made for an answer as costly, and nothing else', async () => {
    const { call } = app('costly');
    expect((await call('GET', '/v1/applications')).status).toBe(200);
    expect((await call('GET', '/v1/assessments/x/report.pdf')).status).toBe(429);
  });
});

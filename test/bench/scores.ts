import autocannon from 'autocannon';
import { Miniflare } from 'miniflare';
import { personas } from '../../infra/demonstration/index.ts';
import { startService } from '../support/service.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const ROUNDS = 4;
const SECONDS = 4;

/** Requests a second and the 99th percentile of `POST /v1/scores`, in turns with a Worker that answers a constant. */
export async function benchScores(): Promise<Figures> {
  const service = await startService();
  const constant = new Miniflare({
    modules: true,
    script: `const headers = { 'Content-Type': 'application/json' };
      export default { async fetch(request) { await request.text(); return new Response('{}', { headers }); } }`,
    compatibilityDate: '2026-07-30',
    cf: false,
  });
  try {
    const load = {
      method: 'POST' as const,
      connections: 8,
      headers: { Authorization: `Bearer ${service.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ answers: personas[0]?.answers }),
    };
    const bareUrl = (await constant.ready).href;
    const ours = [];
    const bare = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const duration = round === 0 ? 2 : SECONDS;
      const [one, other] = [
        await autocannon({ ...load, url: `${service.url}/v1/scores`, duration }),
        await autocannon({ ...load, url: bareUrl, duration }),
      ];
      if (one.errors + one.non2xx > 0) throw new Error(`${one.errors + one.non2xx} requests failed.`);
      if (round === 0) continue;
      ours.push(one);
      bare.push(other);
    }
    const rate = median(ours.map((run) => run.requests.average));
    const bareRate = median(bare.map((run) => run.requests.average));
    return [
      ['POST /v1/scores, full answers, 8 connections', `${rate.toFixed(0)} a second`],
      ['a Worker that answers a constant', `${bareRate.toFixed(0)} a second`],
      ['ratio', `${((rate / bareRate) * 100).toFixed(1)} %`],
      ['99th percentile, ours', `${median(ours.map((run) => run.latency.p99))} ms`],
      ['99th percentile, constant', `${median(bare.map((run) => run.latency.p99))} ms`],
    ];
  } finally {
    await Promise.all([service.stop(), constant.dispose()]);
  }
}

import { personas } from '../../infra/demonstration/index.ts';
import { readPdf } from '../support/pdf-reading.ts';
import { startService } from '../support/service.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const COLD = 3;
const WARM = 15;

/** The time of a full report in workerd: the first of a new isolate, which reads the fonts, and the following. */
export async function benchReport(): Promise<Figures> {
  const first: number[] = [];
  const following: number[] = [];
  let pages = 0;
  for (let run = 0; run < COLD; run += 1) {
    const service = await startService();
    const render = async (): Promise<{ took: number; pdf: Uint8Array }> => {
      const started = performance.now();
      const response = await service.call('POST', '/v1/reports', {
        body: { application: { name: personas[0]?.application.name }, answers: personas[0]?.answers },
      });
      if (response.status !== 200) throw new Error(`POST /v1/reports answered ${response.status}.`);
      const pdf = new Uint8Array(await response.arrayBuffer());
      return { took: performance.now() - started, pdf };
    };
    try {
      first.push((await render()).took);
      for (let turn = 0; turn < WARM; turn += 1) following.push((await render()).took);
      pages = (await readPdf((await render()).pdf)).pages.length;
    } finally {
      await service.stop();
    }
  }
  return [
    [`report of ${pages} pages, first of an isolate`, `${median(first).toFixed(0)} ms`],
    [`report of ${pages} pages, following`, `${median(following).toFixed(0)} ms`],
    ['ratio first to following', `${(median(first) / median(following)).toFixed(1)}`],
  ];
}

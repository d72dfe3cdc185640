import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInstance } from '../support/instance.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const TURNS = 3;
const stamp = join(import.meta.dirname, '../../.build/worker/inputs.sha256');

/** Seconds from `npm start` to its Ready line: with the bundle to be made, with a new data folder, with data there. */
export async function benchStart(): Promise<Figures> {
  const took = { build: [] as number[], fresh: [] as number[], data: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'loadline-bench-'));
    try {
      rmSync(stamp, { force: true });
      took.build.push(await secondsToReady(join(folder, 'first')));
      took.fresh.push(await secondsToReady(join(folder, 'second')));
      took.data.push(await secondsToReady(join(folder, 'second')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [
    ['npm start, after a change (bundles), new folder', `${median(took.build).toFixed(2)} s`],
    ['npm start, new folder (enters demonstration data)', `${median(took.fresh).toFixed(2)} s`],
    ['npm start, with data', `${median(took.data).toFixed(2)} s`],
  ];
}

async function secondsToReady(dataFolder: string): Promise<number> {
  const started = performance.now();
  const instance = await startInstance({ DATA_DIR: dataFolder }, 'npm');
  const seconds = (performance.now() - started) / 1000;
  await instance.end('SIGTERM');
  return seconds;
}

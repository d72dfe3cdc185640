import { readdirSync, readFileSync } from 'node:fs';
import { repositoryZip } from '../support/repository.ts';
import { startService } from '../support/service.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const ROUNDS = 7;
const MIB = 1024 * 1024;

/** The time that a repository of manifests and build files takes in workerd, and the memory that the largest archive takes. */
export async function benchEvidence(): Promise<Figures> {
  const repository = repositoryZip({ manifests: 200, buildFiles: 50 });
  const largest = repositoryZip({ manifests: 200, buildFiles: 50, otherBytes: 24 * MIB });
  const small = repositoryZip({ manifests: 1, buildFiles: 0 });
  const service = await startService();
  try {
    const read = async (zip: Uint8Array): Promise<number> => {
      const form = new FormData();
      form.append('files', new File([zip as Uint8Array<ArrayBuffer>], 'repository.zip'));
      const started = performance.now();
      const response = await fetch(`${service.url}/v1/evidence`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${service.apiKey}` },
        body: form,
      });
      if (response.status !== 200) throw new Error(`POST /v1/evidence answered ${response.status}.`);
      await response.arrayBuffer();
      return performance.now() - started;
    };
    const first = await read(repository);
    const times: number[] = [];
    const least: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await read(repository));
      least.push(await read(small));
    }
    const before = residentBytes();
    const large: number[] = [];
    for (let round = 0; round < 3; round += 1) large.push(await read(largest));
    const grown = Math.max(0, residentBytes() - before);
    return [
      ['200 manifests and 50 build files, first of an isolate', `${first.toFixed(0)} ms`],
      ['200 manifests and 50 build files, following', `${median(times).toFixed(0)} ms`],
      ['in requests with one manifest', `${(median(times) / median(least)).toFixed(1)} times`],
      [`an archive of ${(largest.length / MIB).toFixed(0)} MB`, `${median(large).toFixed(0)} ms`],
      ['most memory that workerd grew by for it', `${(grown / MIB).toFixed(0)} MB`],
    ];
  } finally {
    await service.stop();
  }
}

/** The most memory that a workerd process of ours has ever held, in bytes; the kernel keeps count. */
function residentBytes(): number {
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return /^Name:\s*workerd$/m.test(status) ? [Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1]) * 1024] : [];
      } catch {
        return [];
      }
    });
  return Math.max(0, ...peaks);
}

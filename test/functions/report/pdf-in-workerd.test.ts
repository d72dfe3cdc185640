import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Miniflare, NoOpLog, Response } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FontFile, fontFiles, renderPdf } from '../../../functions/report/pdf-document.ts';
import { notoFonts } from '../../support/noto-fonts.ts';
import { readPdf } from '../../support/pdf-reading.ts';
import { sampleReport } from '../../support/sample-report.ts';

// Node and workerd load different builds of pdfkit, so what holds in one says nothing about the other.
describe('in workerd', () => {
  let folder: string;
  let worker: Miniflare;
  const asked: FontFile[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pdf-worker-'));
    worker = await serve(folder, asked);
  });
  afterAll(async () => {
    await worker?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const get = async (path: string): Promise<Uint8Array> => {
    const response = await worker.dispatchFetch(`http://worker${path}`);
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };

  it('the report reads the same as from Node', async () => {
    const [there, here] = await Promise.all([
      get('/half-answered').then(readPdf),
      renderPdf(sampleReport('half-answered'), notoFonts()).then(readPdf),
    ]);
    expect(there).toEqual(here);
    expect(asked).toEqual(['noto-sans-regular.ttf', 'noto-sans-bold.ttf']);
  });

  it('two requests get the same bytes, and the fonts are loaded once', async () => {
    const before = asked.length;
    const [one, other] = [await get('/complete'), await get('/complete')];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(asked.length).toBe(before);
  });

  it('Chinese comes out as text', async () => {
    const name = '香港許可證系統嘅咁喺啲软语';
    const pdf = await readPdf(await get(`/complete?name=${encodeURIComponent(name)}`));
    expect(pdf.pages[0]?.texts.map((item) => item.text).join('')).toContain(name);
    expect(new Set(asked)).toEqual(new Set(fontFiles));
  });
});

/** Bundles `test/support/pdf-worker.ts` as wrangler.toml says, and runs it. */
async function serve(folder: string, asked: FontFile[]): Promise<Miniflare> {
  const root = join(import.meta.dirname, '../../..');
  const settings = await readFile(join(root, 'wrangler.toml'), 'utf8');
  const own = settings
    .replace(/^main = .*$/m, `main = ${JSON.stringify(join(root, 'test/support/pdf-worker.ts'))}`)
    .replace(/^\[assets\][^[]*/m, '');
  const config = join(folder, 'wrangler.toml');
  await writeFile(config, own);
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', join(folder, 'out'), '--config', config];
  const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
  const [, date = ''] = /^compatibility_date = "(.*)"$/m.exec(settings) ?? [];
  const fonts = notoFonts(asked);
  const miniflare = new Miniflare({
    modules: [{ type: 'ESModule', path: join(folder, 'out/pdf-worker.js') }],
    modulesRoot: join(folder, 'out'),
    compatibilityDate: date,
    compatibilityFlags: ['nodejs_compat'],
    cf: false,
    log: new NoOpLog(),
    serviceBindings: {
      FONTS: async (request: Request) =>
        new Response(await fonts(new URL(request.url).pathname.slice(1) as FontFile)),
    },
  });
  await miniflare.ready;
  return miniflare;
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { WorkerOptions } from 'miniflare';
import { filesBelow, layOutAssets } from './static-assets.ts';

/** What `npm run build` leaves behind: what is deployed, and how wrangler.toml says to run it. */
export interface Build {
  /** The bundle that is deployed: one ES module, minified. */
  readonly workerFile: string;
  readonly assetsFolder: string;
  /** wrangler.toml as Miniflare takes it. */
  readonly settings: WorkerSettings;
}

type WorkerSettings = Pick<WorkerOptions, 'compatibilityDate' | 'compatibilityFlags' | 'bindings' | 'assets'>;

const root = join(import.meta.dirname, '..');
const folder = join(root, '.build');
const inputFolders = ['functions', 'questionnaire', 'scoring', 'templates'];
const inputFiles = [
  'wrangler.toml',
  'tsconfig.json',
  'package-lock.json',
  'infra/build.ts',
  'infra/font-faces.ts',
  'infra/static-assets.ts',
  'infra/ui-assets.ts',
];
const workerFile = join(folder, 'worker/worker.js');
const settingsFile = join(folder, 'worker/settings.json');
const stampFile = join(folder, 'worker/inputs.sha256');
const assetsFolder = join(folder, 'assets');

/** Wrangler otherwise reports its use to its maker, looks for a newer version, and writes logs into the home folder. */
const quiet = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_WRITE_LOGS: 'false',
};

/** Bundles the Worker with wrangler's own bundler and lays out the static assets. Throws with the bundler's words. */
export async function build(): Promise<Build> {
  const scratch = join(folder, `next-${process.pid}`);
  const stamp = hashOfInputs();
  mkdirSync(join(folder, 'worker'), { recursive: true });
  mkdirSync(assetsFolder, { recursive: true });
  rmSync(stampFile, { force: true });
  await layOutAssets(root, assetsFolder);
  try {
    const [settings] = await Promise.all([readSettings(), bundle(scratch)]);
    renameSync(join(scratch, 'worker.js'), workerFile);
    writeFileSync(settingsFile, JSON.stringify(settings, undefined, 2));
    writeFileSync(stampFile, stamp);
    return { workerFile, assetsFolder, settings };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The last build if nothing that goes into it has changed since; `undefined` otherwise. */
export function currentBuild(): Build | undefined {
  try {
    if (readFileSync(stampFile, 'utf8') !== hashOfInputs()) return undefined;
    const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as WorkerSettings;
    return { workerFile, assetsFolder, settings };
  } catch {
    return undefined;
  }
}

/** The size of the bundle as it is sent, in bytes. */
export function gzipBytesOf(built: Build): number {
  return gzipSync(readFileSync(built.workerFile), { level: 9 }).length;
}

function hashOfInputs(): string {
  const hash = createHash('sha256');
  const files = inputFolders.flatMap((name) => filesBelow(join(root, name)).map((file) => `${name}/${file}`));
  for (const file of [...files, ...inputFiles]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

async function bundle(outFolder: string): Promise<void> {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', outFolder];
  const env = { ...process.env, ...quiet, CI: '1', NO_COLOR: '1', XDG_CONFIG_HOME: join(folder, 'wrangler') };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The Worker could not be bundled.\n${stdout}${stderr}`.trim());
  }
}

async function readSettings(): Promise<WorkerSettings> {
  Object.assign(process.env, quiet);
  const wrangler = await import('wrangler');
  const config = wrangler.unstable_readConfig({ config: join(root, 'wrangler.toml') });
  const { workerOptions } = wrangler.unstable_getMiniflareWorkerOptions(config);
  const { compatibilityDate, compatibilityFlags, assets } = workerOptions;
  return JSON.parse(JSON.stringify({ compatibilityDate, compatibilityFlags, bindings: config.vars, assets }));
}

if (import.meta.main) {
  try {
    const started = performance.now();
    const built = await build();
    console.log(
      `Built .build/worker and .build/assets in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
    );
    console.log(`Bundle: ${(gzipBytesOf(built) / 1024).toFixed(0)} KiB gzip (limit 3072).`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

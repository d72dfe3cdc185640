import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build, currentBuild, gzipBytesOf } from '../../infra/build.ts';
import { filesBelow } from '../../infra/static-assets.ts';
import type { Figures } from './figures.ts';

/** The size of what is deployed. */
export async function benchBundle(): Promise<Figures> {
  const built = currentBuild() ?? (await build());
  const assets = filesBelow(built.assetsFolder).map((name) => statSync(join(built.assetsFolder, name)).size);
  const mebibytes = assets.reduce((sum, size) => sum + size, 0) / 1024 / 1024;
  return [
    ['bundle, gzip', `${(gzipBytesOf(built) / 1024).toFixed(0)} KiB`],
    ['static assets (fonts and reference page)', `${mebibytes.toFixed(0)} MiB`],
  ];
}

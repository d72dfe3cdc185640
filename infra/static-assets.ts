import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { uiAssets } from './ui-assets.ts';

/** One file that the Worker serves as it is: where it comes from in the repository, and its path below the assets. */
interface StaticAsset {
  readonly from: string;
  readonly to: string;
}

const font = (family: string, pack: string, weight: 'Regular' | 'Bold'): StaticAsset => ({
  from: `node_modules/@expo-google-fonts/${pack}/${weight === 'Bold' ? 700 : 400}${weight}/${family}_${weight === 'Bold' ? 700 : 400}${weight}.ttf`,
  to: `fonts/${pack}-${weight.toLowerCase()}.ttf`,
});

const fontFamilies = [
  ['NotoSans', 'noto-sans'],
  ['NotoSansHK', 'noto-sans-hk'],
  ['NotoSansSC', 'noto-sans-sc'],
] as const;

const swagger = (from: string, to = from): StaticAsset => ({
  from: `node_modules/swagger-ui-dist/${from}`,
  to: `docs/${to}`,
});

/** Cloudflare's limit for one asset, in bytes. */
export const LARGEST_ASSET_BYTES = 25 * 1024 * 1024;

/** The files that are served as they are: the report's fonts, the reference page's files, and the licences of both. */
function staticAssets(root: string): readonly StaticAsset[] {
  const ownDocs = join(root, 'functions/pages/assets');
  return [
    ...fontFamilies.flatMap(([family, pack]) => [font(family, pack, 'Regular'), font(family, pack, 'Bold')]),
    ...fontFamilies.map(([, pack]) => ({
      from: `node_modules/@expo-google-fonts/${pack}/LICENSE_FONT`,
      to: `fonts/${pack}-licence.txt`,
    })),
    swagger('swagger-ui-bundle.js'),
    swagger('swagger-ui-bundle.js.LICENSE.txt'),
    swagger('swagger-ui.css'),
    swagger('LICENSE', 'swagger-ui-licence.txt'),
    swagger('NOTICE', 'swagger-ui-notice.txt'),
    ...filesBelow(ownDocs).map((name) => ({ from: `functions/pages/assets/${name}`, to: `docs/${name}` })),
  ];
}

/**
 * Makes `folder` hold exactly the static assets and what the pages load. Files that are there already are left alone.
 * Throws when one is missing or too large, or when the styles are wrong.
 */
export async function layOutAssets(root: string, folder: string): Promise<void> {
  const assets = [...staticAssets(root), ...(await uiAssets(root))];
  for (const asset of assets) {
    const target = join(folder, asset.to);
    mkdirSync(dirname(target), { recursive: true });
    if ('from' in asset) copyOne(join(root, asset.from), target);
    else if (!holds(target, asset.text)) replace(target, (next) => writeFileSync(next, asset.text));
  }
  const wanted = new Set(assets.map((asset) => asset.to));
  for (const name of filesBelow(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
}

function copyOne(from: string, target: string): void {
  const source = statSync(from);
  if (source.size > LARGEST_ASSET_BYTES) throw new Error(`${from} is larger than an asset may be (25 MiB).`);
  const present = statSync(target, { throwIfNoEntry: false });
  if (present && present.size === source.size && present.mtimeMs >= source.mtimeMs) return;
  replace(target, (next) => copyFileSync(from, next));
}

const holds = (file: string, text: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file, 'utf8') === text;

/** A Worker that is running never sees half a file. */
function replace(target: string, write: (next: string) => void): void {
  const next = `${target}.${process.pid}`;
  write(next);
  renameSync(next, target);
}

/** The files below a folder, as sorted paths with `/` from it; none when the folder is not there. */
export function filesBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

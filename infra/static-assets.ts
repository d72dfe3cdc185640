import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

/** Every static asset: the report's fonts, the reference page's files, and the licences of both. */
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

/** Makes `folder` hold exactly the static assets. Files that are there already are left alone. Throws when one is missing or too large. */
export function copyStaticAssets(root: string, folder: string): void {
  const assets = staticAssets(root);
  for (const { from, to } of assets) {
    const source = statSync(join(root, from));
    if (source.size > LARGEST_ASSET_BYTES)
      throw new Error(`${from} is larger than an asset may be (25 MiB).`);
    const target = join(folder, to);
    const present = statSync(target, { throwIfNoEntry: false });
    if (present && present.size === source.size && present.mtimeMs >= source.mtimeMs) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, from), `${target}.${process.pid}`);
    renameSync(`${target}.${process.pid}`, target);
  }
  const wanted = new Set(assets.map((asset) => asset.to));
  for (const name of filesBelow(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
}

/** The files below a folder, as sorted paths with `/` from it; none when the folder is not there. */
export function filesBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

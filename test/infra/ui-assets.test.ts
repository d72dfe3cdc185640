import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type UiAsset, uiAssets } from '../../infra/ui-assets.ts';
import { root } from '../support/sources.ts';
import { Gallery } from '../templates/components/gallery.tsx';

let assets: ReadonlyMap<string, UiAsset>;
beforeAll(async () => {
  assets = new Map((await uiAssets(root)).map((asset) => [asset.to, asset]));
});

const textOf = (name: string): string => {
  const asset = assets.get(name);
  if (!asset) throw new Error(`${name} is not among the assets.`);
  return 'text' in asset ? asset.text : readFileSync(join(root, asset.from), 'utf8');
};
const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('what the pages load', () => {
  it('is there, every font that a rule names as well', () => {
    for (const asset of assets.values())
      if ('from' in asset) expect(existsSync(join(root, asset.from)), asset.from).toBe(true);
    for (const name of ['ui/main.css', 'ui/fonts-hk.css', 'ui/fonts-sc.css']) {
      const files = [...textOf(name).matchAll(/url\(\/(ui\/fonts\/[^)]+)\)/g)].map(([, file = '']) => file);
      expect(files.length, name).toBeGreaterThan(5);
      expect(files.filter((file) => !assets.has(file))).toEqual([]);
    }
    expect(assets.has('ui/fonts/noto-sans-latin-wght-normal.woff2')).toBe(true);
  });

  it('comes from here alone, and bears no mark of another government', () => {
    for (const name of ['ui/main.css', 'ui/page.js', 'ui/fonts-hk.css', 'ui/fonts-sc.css'])
      expect(/GDS Transport|crest|crown|sourceMappingURL/.exec(textOf(name))?.[0], name).toBeUndefined();
    expect(
      [...textOf('ui/main.css').matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to?.startsWith('/ui/')),
    ).toBe(true);
  });

  it('has the characters of Hong Kong and of the mainland where their fonts are linked', () => {
    const covers = (css: string, character: string): boolean => {
      const code = character.codePointAt(0) ?? 0;
      return [...css.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].some(
        ([, from = '', to = from]) => Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16),
      );
    };
    for (const character of '嘅咁喺啲𨋢繁體')
      expect(covers(textOf('ui/fonts-hk.css'), character), character).toBe(true);
    for (const character of '语软简体')
      expect(covers(textOf('ui/fonts-sc.css'), character), character).toBe(true);
    for (const character of 'aé–') expect(covers(textOf('ui/main.css'), character), character).toBe(true);
  });

  it('keeps the first page under 60 KB gzip, fonts apart', async () => {
    const html = String(await Gallery({}));
    const parts = [html, textOf('ui/main.css'), textOf('ui/page.js'), textOf('ui/govuk-frontend.min.js')];
    expect(parts.map(gzipBytes).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(60 * 1024);
  });

  it('names every licence', () => {
    for (const pack of ['noto-sans', 'noto-sans-hk', 'noto-sans-sc'])
      expect(textOf(`ui/fonts/${pack}-licence.txt`)).toContain('SIL OPEN FONT LICENSE');
    expect(textOf('ui/govuk-frontend-licence.txt')).toContain('The MIT License');
  });
});

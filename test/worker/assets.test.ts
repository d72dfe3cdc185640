import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentBuild, gzipBytesOf } from '../../infra/build.ts';
import { filesBelow, LARGEST_ASSET_BYTES } from '../../infra/static-assets.ts';
import { type Service, startService } from '../support/service.ts';

const built = () => {
  const found = currentBuild();
  if (!found) throw new Error('The Worker is not built.');
  return found;
};

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const get = (path: string) => fetch(service.url + path, { redirect: 'follow' });

it('serves the reference page, and everything that it loads, from here alone', async () => {
  const page = await get('/docs');
  expect(page.status).toBe(200);
  const html = await page.text();
  const loaded = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map((match) => match[1] ?? '');
  expect(loaded.length).toBeGreaterThan(1);
  for (const link of loaded) {
    const address = new URL(link, page.url);
    expect(address.origin).toBe(new URL(service.url).origin);
    expect((await fetch(address)).status, link).toBe(200);
  }
  expect(page.headers.get('Content-Security-Policy')).not.toContain('http');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
});

it('serves no folder listing and nothing beside the assets', async () => {
  for (const path of [
    '/fonts',
    '/fonts/',
    '/docs/..%2f..%2fwrangler.toml',
    '/.dev.vars',
    '/worker.js',
    '/worker/settings.json',
  ]) {
    const response = await get(path);
    expect(response.status, path).toBe(404);
  }
});

it('holds nothing secret: only fonts, what pages load, the reference page and licences', () => {
  const kinds = new Set(filesBelow(built().assetsFolder).map((name) => name.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['css', 'js', 'svg', 'ttf', 'txt', 'woff2']);
  for (const name of filesBelow(built().assetsFolder)) {
    const file = join(built().assetsFolder, name);
    expect(statSync(file).size, name).toBeLessThanOrEqual(LARGEST_ASSET_BYTES);
    if (!/\.(?:ttf|woff2)$/.test(name))
      expect(readFileSync(file, 'utf8'), name).not.toMatch(/SIGNING_SECRET|AWS_SECRET_ACCESS_KEY/);
  }
});

it('ships the licence of each font', () => {
  for (const family of ['noto-sans', 'noto-sans-hk', 'noto-sans-sc'])
    expect(readFileSync(join(built().assetsFolder, `fonts/${family}-licence.txt`), 'utf8')).toContain(
      'SIL OPEN FONT LICENSE',
    );
});

it('keeps the first page under 60 KB gzip with all that it loads but fonts and their rules, in every language', async () => {
  for (const language of ['en', 'zh-HK', 'zh-Hans']) {
    const page = await fetch(`${service.url}/`, { headers: { 'Accept-Language': language } });
    const html = await page.text();
    expect(html).toContain(`lang="${language}"`);
    const loaded = [...html.matchAll(/<(?:link|script)[^>]*(?:src|href)="([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => !path.startsWith('/ui/fonts'));
    expect(loaded).toEqual(
      expect.arrayContaining(['/ui/main.css', '/ui/page.js', '/ui/govuk-frontend.min.js']),
    );
    const parts = await Promise.all(
      loaded.map(async (path) => {
        const part = await get(path);
        expect(part.status, path).toBe(200);
        return Buffer.from(await part.arrayBuffer());
      }),
    );
    const bytes = [Buffer.from(html), ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(bytes, language).toBeLessThan(60_000);
  }
});

it('keeps the bundle under 3 MB gzip', () => {
  expect(gzipBytesOf(built())).toBeLessThan(3 * 1024 * 1024);
});

import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { people } from '../../infra/demonstration/people.ts';
import { issuerKeys } from '../../infra/issuer/issuer-keys.ts';
import { startIssuer } from '../../infra/local-issuer.ts';
import { openBrowser } from '../support/browser.ts';
import { unpackedChromium } from '../support/chromium.ts';
import { findAxeViolations } from '../support/find-axe-violations.ts';
import { signIn } from '../support/sign-in.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Visit, visit } from '../support/visit.ts';

const strict = "default-src 'none'; style-src 'self'; script-src 'self'";

const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`;

/** Serves what `answer` says for a path; resolves with the origin. */
async function serve(answer: (path: string) => { body?: string; headers?: Record<string, string> }) {
  const server: Server = createServer((request, response) => {
    const { body = '', headers = {} } = answer(request.url ?? '/');
    response.writeHead(headers['Location'] === undefined ? 200 : 303, {
      'Content-Type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const opened = async (options?: Parameters<typeof visit>[1]): Promise<Visit> => {
    const made = await visit(browser, options);
    onTestFinished(() => made.close());
    return made;
  };

  const pageWith = (body: string) =>
    serve(() => ({ body: documentOf(body), headers: { 'Content-Security-Policy': strict } }));

  it('finds nothing wrong with a good page', async () => {
    const { page, origins, complaints } = await opened();
    const own = await pageWith('<p>Good.</p>');
    await page.goto(own);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(origins()).toEqual([own]);
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['a field without a label', '<input>', 'label: '],
    ['grey on grey', '<p><font color="#999999">Pale</font></p>', 'color-contrast: '],
    ['a skipped level of headings', '<h4>Deep</h4>', 'heading-order: '],
    ['a small target', '<a href="/a">a</a><br><a href="/b">b</a>', 'target-size: '],
  ])('finds %s, in spite of a strict policy', async (_, body, rule) => {
    const { page } = await opened();
    await page.goto(await pageWith(body));
    const found = await findAxeViolations(page);
    expect(found.filter((line) => line.startsWith(rule)).length, found.join('\n')).toBeGreaterThan(0);
  });

  it('notices a request to another origin', async () => {
    const { page, origins } = await opened();
    const foreign = await serve(() => ({}));
    const own = await serve(() => ({ body: documentOf(`<img alt="" src="${foreign}/pixel.png">`) }));
    await page.goto(own);
    expect(origins()).toEqual([own, foreign]);
  });

  it.each([
    ['an inline style', '<p style="color: red">Red</p>', /Content Security Policy.*style-src/],
    ['an inline script', '<script>document.title = "x"</script>', /Content Security Policy.*script-src/],
    ['a foreign script', '<script src="http://localhost:1/x.js"></script>', /Content Security Policy/],
    ['a missing file', '<script src="/x.js"></script>', /MIME type|SyntaxError|Unexpected token/],
  ])('notices %s', async (_, body, complaint) => {
    const { page, complaints } = await opened();
    await page.goto(await pageWith(body));
    expect(complaints().join('\n')).toMatch(complaint);
  });

  it('notices a script that fails', async () => {
    const { page, complaints } = await opened();
    await page.goto(await serve(() => ({ body: documentOf('<script>throw new Error("adrift")</script>') })));
    expect(complaints()).toEqual(['/: adrift']);
  });

  it.each([true, false])(
    'signs a person in through the issuer, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const application = await serve((path) => ({
        body: documentOf('<p>Welcome.</p>'),
        ...(path === '/sign-in' ? { headers: { Location: authorization() } } : {}),
        ...(path.startsWith('/sign-in/callback') ? { headers: { Location: '/' } } : {}),
      }));
      const issuer = await startIssuer({
        host: '127.0.0.1',
        port: 0,
        keys: issuerKeys({ recall: () => undefined, keep: () => undefined }),
        people,
        redirectUris: [`${application}/sign-in/callback`],
        postLogoutRedirectUris: [`${application}/signed-out`],
      });
      onTestFinished(() => issuer.stop());
      const authorization = () =>
        `${issuer.url}/auth?${new URLSearchParams({
          client_id: issuer.clientId,
          response_type: 'code',
          redirect_uri: `${application}/sign-in/callback`,
          scope: issuer.scope,
          code_challenge: 'x'.repeat(43),
          code_challenge_method: 'S256',
        })}`;
      const { page, complaints, origins } = await opened({ javaScriptEnabled });
      for (const person of people) {
        await page.context().clearCookies();
        await signIn(page, application, person);
        expect(page.url()).toBe(`${application}/`);
      }
      await page.context().clearCookies();
      await page.goto(`${application}/sign-in`);
      if (javaScriptEnabled)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findAxeViolations(page)).toEqual([]);
        }
      await page.goto(`${issuer.url}/auth`);
      if (javaScriptEnabled) expect(await findAxeViolations(page)).toEqual([]);
      expect(complaints().filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
      expect(origins()).toEqual([application, issuer.url]);
    },
  );
});

it('is unpacked whole, once, by those who ask at the same time', async () => {
  const caches = join(temporaryFolder(), 'caches');
  const version = async () => {
    const { program, env } = await unpackedChromium(caches);
    return (await promisify(execFile)(program, ['--version'], { env: { ...process.env, ...env } })).stdout;
  };
  const versions = await Promise.all([version(), version()]);
  expect(versions[0]).toMatch(/Chromium \d+/);
  expect(versions[1]).toBe(versions[0]);
  expect(readdirSync(caches)).toHaveLength(1);
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** One person's browser, with everything that its pages asked for and complained of so far. */
export interface Visit {
  readonly page: Page;
  /** The origins of every request, in order of first use; requests that a policy stopped count too. */
  origins(): readonly string[];
  /** What went wrong on a page, with its path: console errors, breaches of the content security policy, exceptions of scripts. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Opens a page with cookies of its own, as `options` say; every page that it opens is watched as well. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(10_000);
  const origins = new Set<string>();
  const complaints: string[] = [];
  const pathOf = (page: Page | null) =>
    URL.canParse(page?.url() ?? '') ? new URL(page?.url() ?? '').pathname : '';
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${pathOf(message.page())}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`${pathOf(error.page())}: ${error.error().message}`));
  return {
    page: await context.newPage(),
    origins: () => [...origins],
    complaints: () => [...complaints],
    close: () => context.close(),
  };
}

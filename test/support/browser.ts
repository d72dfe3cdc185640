import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Starts a headless Chromium; whoever opened it closes it. It looks nothing up and reports nothing by itself. */
export async function openBrowser(): Promise<Browser> {
  const { program, env } = await findChromium();
  return chromium.launch({
    executablePath: program,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--disable-gpu', '--font-render-hinting=none', '--disable-domain-reliability', '--no-pings'],
  });
}

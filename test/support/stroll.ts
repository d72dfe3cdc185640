import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findAxeViolations } from './find-axe-violations.ts';
import { htmlProblems } from './html-problems.ts';
import type { Visit } from './visit.ts';

/** What must hold of every page that a browser shows: nothing for axe to find, nothing wider than the window, no complaint. */
export async function inspect(page: Page): Promise<void> {
  await page.waitForLoadState();
  const { pathname } = new URL(page.url());
  const found = {
    pathname,
    headings: await page.locator('h1').count(),
    axe: await findAxeViolations(page),
    wider: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1),
    // Browsers hide the nonce of a script from whoever reads the page.
    html: htmlProblems(await page.content()).filter((problem) => !problem.includes('has no nonce')),
  };
  expect(found).toEqual({ pathname, headings: 1, axe: [], wider: false, html: [] });
}

/** Chromium's remark on a page of ours whose form was refused. */
const refusedForm = /status of 4(00|09|12) /;

/** A visit has asked for nothing but the site's and the issuer's own, and no page of it complained. */
export function expectQuiet(visit: Visit, ...origins: readonly string[]): void {
  expect(visit.complaints().filter((one) => !refusedForm.test(one))).toEqual([]);
  expect(visit.origins().filter((origin) => !origins.includes(origin))).toEqual([]);
}

/** Clicks what leads to another page, or to the same page anew, and waits until it is there. */
export async function clickThrough(page: Page, target: Locator): Promise<void> {
  const arrived = page.waitForEvent('domcontentloaded');
  await target.click();
  await arrived;
  await page.waitForLoadState();
}

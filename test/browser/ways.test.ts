import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';
import { clickThrough, expectQuiet, inspect } from '../support/stroll.ts';

let site: Site;
let tasks: string;
const home = '/departments/demonstration';

beforeAll(async () => {
  site = await startSite();
  const application = await (await site.call('POST', '/v1/applications', { name: 'Permit Counter' })).json();
  const answers = { 'container-status': 'not-containerised', 'session-state': 'in-process-memory' };
  const started = await site.call('POST', `/v1/applications/${application.id}/assessments`, { answers });
  expect(started.status).toBe(201);
  tasks = `${home}/assessments/${(await started.json()).id}`;
});

afterAll(async () => site?.stop());

const question = (page: Page) =>
  page.getByRole('group', { name: 'How is the application divided into parts?' }).first();

test('without JavaScript, everything from signing in to submitting works', async () => {
  const visit = await site.as('Chan Ka-man', { javaScriptEnabled: false });
  const { page } = visit;
  await page.goto(`${home}/applications/new`);
  await page.getByLabel('Name of the application').fill('Plain HTML');
  await clickThrough(page, page.getByRole('button', { name: 'Add the application' }));
  await clickThrough(page, page.getByRole('button', { name: 'Start the assessment' }));
  await clickThrough(page, page.getByRole('link', { name: 'Architecture' }));
  await question(page).getByLabel('We do not know').check();
  await page.getByText('Note and links').first().click();
  await page.getByLabel(/^Note/).first().fill('Ask the supplier: https://example.org/a');
  await clickThrough(page, page.getByRole('button', { name: 'Save and return to the list' }));
  await page.getByText('1 not known').first().waitFor();
  await clickThrough(page, page.getByRole('link', { name: /^Files as evidence/ }));
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles([
      { name: 'daemon.json', mimeType: 'application/json', buffer: Buffer.from('{"icc":false}') },
    ]);
  await clickThrough(page, page.getByRole('button', { name: 'Read and attach' }));
  await page.getByText('daemon.json').first().waitFor();
  await clickThrough(page, page.getByRole('link', { name: /^Assessment/ }).first());
  await clickThrough(page, page.getByRole('link', { name: 'Check the answers and submit' }));
  await page.getByText('Ask the supplier').first().waitFor();
  await clickThrough(page, page.getByRole('button', { name: 'Submit for review' }));
  await page.getByText('The assessment was submitted.').waitFor();
  expectQuiet(visit, site.url, site.issuerUrl);
  await visit.close();
});

test.each([320, 1280])(
  'a field with an error ends where the others do in a window of %i pixels',
  async (width) => {
    const visit = await site.as('Chan Ka-man', { viewport: { width, height: 700 } });
    const { page } = visit;
    await page.goto(`${home}/applications/new`);
    await clickThrough(page, page.getByRole('button', { name: 'Add the application' }));
    const [name, description] = await page
      .locator('#name, #description')
      .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().right)));
    expect(name).toBe(description);
    await inspect(page);
    await visit.close();
  },
);

test.each([true, false])(
  'from the end of a long page, the focus goes back to its top (with scripts: %s)',
  async (javaScriptEnabled) => {
    const visit = await site.as('Chan Ka-man', { javaScriptEnabled, viewport: { width: 320, height: 600 } });
    const { page } = visit;
    for (const path of ['/evidence', '/result/claims', '/sections/architecture']) {
      await page.goto(`${tasks}${path}`);
      const top = page.getByRole('link', { name: 'Back to top' });
      await top.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#main-content$/);
      await page.keyboard.press('Tab');
      const next = page.locator('main :is(a, input:not([type=hidden]), summary, button)').first();
      expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(
        await next.evaluate((one) => one.outerHTML),
      );
    }
    expectQuiet(visit, site.url, site.issuerUrl);
    await visit.close();
  },
);

test('with the keyboard alone, an application is added and a question answered', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLElement ? at.innerText || at.id : '';
    });
  const tabTo = async (wanted: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (wanted.test(await focused())) return;
    }
    throw new Error(`Tab does not reach ${wanted} on ${page.url()}.`);
  };
  await page.goto('/');
  await tabTo(/^Sign in$/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.origin === site.issuerUrl);
  await tabTo(/^Chan Ka-man/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === `${home}/applications`);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  await tabTo(/^Add an application$/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/new'));
  await tabTo(/^name$/);
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await page.getByText('The application was added.').waitFor();
  await page.goto(`${tasks}/questions/service-count`);
  await inspect(page);
  expectQuiet(visit, site.url, site.issuerUrl);
  await visit.close();
});

test('two people in one section: the second is shown what the first one answered, and chooses', async () => {
  const [first, second] = await Promise.all([site.as('Chan Ka-man'), site.as('Cheung Kwok-keung')]);
  await first.page.goto(`${tasks}/sections/architecture`);
  await second.page.goto(`${tasks}/sections/architecture`);
  await question(first.page).getByLabel('A few services, each for one business domain').check();
  await first.page.getByRole('button', { name: 'Save and return to the list' }).click();
  await first.page.waitForURL((url) => url.pathname === tasks);
  await question(second.page).getByLabel('One program with separate modules').check();
  await second.page
    .getByRole('group', { name: 'How many instances of the application serve production' })
    .first()
    .getByLabel('Two or more, all serving users')
    .check();
  await second.page.getByRole('button', { name: 'Save and return to the list' }).click();
  await second.page.getByRole('heading', { name: 'Changed while you were typing' }).waitFor();
  await second.page.getByText('Chan Ka-man').first().waitFor();
  await inspect(second.page);
  await second.page.getByLabel('Take what I entered').check();
  await second.page.getByRole('button', { name: /^Save/ }).first().click();
  await second.page.waitForURL((url) => url.pathname === tasks);
  const { answers } = await (await site.call('GET', `/v1${tasks.slice(home.length)}`)).json();
  expect(Object.values(answers)).toContain('layered-monolith');
  expectQuiet(first, site.url, site.issuerUrl);
  expectQuiet(second, site.url, site.issuerUrl);
});

describe('every kind of page', () => {
  test.each([
    ['zh-Hant', 1280, 'light'],
    ['zh-Hans', 320, 'light'],
    ['en', 320, 'dark'],
    ['en', 1280, 'dark'],
  ] as const)('in %s at %i px, %s, has nothing for axe to find', async (language, width, colorScheme) => {
    const options = { viewport: { width, height: 900 }, colorScheme };
    const visit = await site.as('Cheung Kwok-keung', options);
    const { page } = visit;
    await page.goto(`/language?to=${language}&return=${home}/applications`);
    for (const path of [
      `${home}/applications`,
      `${home}/applications/new`,
      tasks,
      `${tasks}/sections/architecture`,
      `${tasks}/evidence`,
      `${tasks}/submission`,
      `${tasks}/result`,
      `${tasks}/result/plan`,
      `${tasks}/result/claims`,
      `${tasks}/events`,
      `${home}/events`,
      `${home}/api-keys`,
    ]) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 200]);
      await inspect(page);
    }
    expectQuiet(visit, site.url, site.issuerUrl);
    await visit.close();
  });
});

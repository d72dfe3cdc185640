import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceFiles } from '../../infra/demonstration/evidence-files.ts';
import { type Site, startSite } from '../support/site.ts';
import { clickThrough, expectQuiet, inspect } from '../support/stroll.ts';
import type { Visit } from '../support/visit.ts';

const files = evidenceFiles('notification-service').map(({ name, bytes }) => ({
  name: name.replaceAll('/', '-'),
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
}));

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(async () => site?.stop());

const press = (page: Page, name: string | RegExp) => clickThrough(page, page.getByRole('button', { name }));
const follow = (page: Page, name: string | RegExp) =>
  clickThrough(page, page.getByRole('main').getByRole('link', { name }).first());
const quiet = (...visits: Visit[]) => {
  for (const one of visits) expectQuiet(one, site.url, site.issuerUrl);
};

test('a department assesses, submits, hears the reviewer, and procurement approves and keeps the PDF', async () => {
  const assessor = await site.as('Chan Ka-man');
  const { page } = assessor;
  await inspect(page);
  await follow(page, 'Add an application');
  await press(page, 'Add the application');
  await page.getByRole('alert').getByRole('link', { name: 'Enter the name of the application.' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
  await inspect(page);
  await page.getByLabel('Name of the application').fill('Notification Service 訊息通知服務');
  await press(page, 'Add the application');
  await inspect(page);

  await press(page, 'Start the assessment');
  await inspect(page);
  const tasks = page.url().split('?')[0] ?? '';

  await follow(page, /^Files as evidence/);
  await page.getByLabel('Files', { exact: true }).setInputFiles(files);
  await press(page, 'Read and attach');
  await inspect(page);
  await press(page, /^Take over all/);
  await inspect(page);

  await page.goto(tasks);
  await follow(page, 'Architecture');
  await page
    .getByRole('group', { name: 'How is the application divided into parts?' })
    .first()
    .getByLabel('One program in which screens, business rules and data access are mixed')
    .check();
  await inspect(page);
  await press(page, 'Save and continue');
  await page.goto(tasks);
  await inspect(page);

  await follow(page, /^See the result/);
  await inspect(page);
  const firstSwitch = page.locator('input[name="mend"]').first();
  await firstSwitch.check();
  await page.getByText(/The score would be/).waitFor();
  await press(page, 'Show the new score');
  await page.getByText(/The score would be/).waitFor();
  await inspect(page);

  await page.goto(`${tasks}/submission`);
  await inspect(page);
  await press(page, 'Submit for review');
  await inspect(page);

  const reviewer = await site.as('Lee Chi-ho');
  await reviewer.page.goto(`${site.url}/reviews`);
  await inspect(reviewer.page);
  await follow(reviewer.page, /Notification Service/);
  await inspect(reviewer.page);
  await reviewer.page.getByLabel('Return', { exact: true }).check();
  await press(reviewer.page, 'Send decision');
  await inspect(reviewer.page);
  await reviewer.page.getByLabel('Return', { exact: true }).check();
  await reviewer.page.getByLabel(/^Comment/).fill('Name the owner of the queue.\nSecond line <b>');
  await press(reviewer.page, 'Send decision');
  await inspect(reviewer.page);

  await page.goto(tasks);
  await page.getByText('Name the owner of the queue.').waitFor();
  await inspect(page);
  await press(page, /^Reopen/);
  await page.goto(`${tasks}/submission`);
  await press(page, 'Submit for review');

  const procurement = await site.as('Ng Wing-sze');
  await inspect(procurement.page);
  await follow(procurement.page, /Notification Service/);
  await inspect(procurement.page);
  await procurement.page.getByLabel('Approve', { exact: true }).check();
  await press(procurement.page, 'Send decision');
  await inspect(procurement.page);
  expect(procurement.page.url()).toContain('/decision');
  const download = procurement.page.waitForEvent('download');
  await procurement.page.getByRole('link', { name: /PDF/ }).first().click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

  await page.goto(`${tasks}/events`);
  await inspect(page);
  await page.goto(`${tasks}/events?check=yes`);
  await inspect(page);
  await page
    .getByText(/intact/i)
    .first()
    .waitFor();
  await press(page, 'Sign out');
  await page.getByText('You are signed out.').waitFor();
  await page.goto(tasks);
  expect(new URL(page.url()).origin).toBe(site.issuerUrl);
  quiet(assessor, reviewer, procurement);
});

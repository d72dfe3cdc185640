import type { Page } from 'playwright-core';
import type { Person } from '../../infra/issuer/person.ts';

/** Signs somebody in at Loadline: goes to `url`, which leads to the issuer, and chooses the person there. */
export async function signIn(page: Page, url: string, person: Pick<Person, 'name'>): Promise<void> {
  await page.goto(new URL('/sign-in', url).href);
  await page.getByRole('button', { name: person.name }).click();
  await page.waitForURL((at) => at.origin === new URL(url).origin && at.pathname !== '/sign-in/callback');
}

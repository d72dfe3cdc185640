import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSession } from '../../../functions/auth/session.ts';
import { type Browser, type Door, peopleAtDoor } from '../../support/people-at-door.ts';
import { type SmallIssuer, startSmallIssuer } from '../../support/small-issuer.ts';

let issuer: SmallIssuer;
beforeAll(async () => {
  issuer = await startSmallIssuer();
});
afterAll(() => issuer.stop());

async function signedIn(): Promise<{ door: Door; browser: Browser; csrf: string }> {
  const door = await peopleAtDoor(issuer);
  const browser = door.browser();
  await browser.signIn();
  const found = await readSession(browser.request('/'), door.sessions);
  return { door, browser, csrf: found.state === 'none' ? '' : found.csrf };
}

it('ends our session, and sends the browser to end the issuer’s', async () => {
  const { door, browser, csrf } = await signedIn();
  const before = browser.request('/');
  const answer = (await browser.signOut(csrf)) as Response;
  const address = new URL(answer.headers.get('Location') ?? '');
  expect([answer.status, address.origin, address.pathname]).toEqual([303, issuer.url, '/end']);
  expect(address.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
  expect(browser.cookies.size).toBe(0);
  expect((await readSession(before, door.sessions)).state).toBe('none');
  expect(door.logged.at(-1)).toMatchObject({ signIn: 'signed-out' });
  expect(JSON.stringify(door.logged)).not.toMatch(/Chan|eyJ/);
});

it('does nothing for a form without the session’s token', async () => {
  const { door, browser, csrf } = await signedIn();
  const other = await signedIn();
  for (const wrong of [undefined, '', csrf.slice(1), other.csrf])
    expect(await browser.signOut(wrong)).toEqual({ refused: 'form-not-ours', headers: {} });
  expect((await readSession(browser.request('/'), door.sessions)).state).toBe('open');
});

it('goes to our own page without a session, and when the issuer has no place for it or is down', async () => {
  const { browser, csrf, door } = await signedIn();
  const stranger = (await door.browser().signOut(undefined)) as Response;
  expect(stranger.headers.get('Location')).toBe('/signed-out');
  door.passTime(2 * 3_600_000);
  issuer.broken = 503;
  const answer = (await browser.signOut(csrf)) as Response;
  issuer.broken = undefined;
  expect(answer.headers.get('Location')).toBe('/signed-out');
  expect(browser.cookies.size).toBe(0);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSession } from '../../../functions/auth/session.ts';
import type { SignInRefusal } from '../../../functions/auth/sign-in-refusal.ts';
import { peopleAtDoor } from '../../support/people-at-door.ts';
import { type Deviation, type SmallIssuer, startSmallIssuer } from '../../support/small-issuer.ts';

let issuer: SmallIssuer;
beforeAll(async () => {
  issuer = await startSmallIssuer();
});
afterAll(() => issuer.stop());

const refusedOf = (answer: Response | SignInRefusal) =>
  answer instanceof Response ? `answered ${answer.status}` : answer.refused;

describe('a sign-in', () => {
  it('opens a session for whom the issuer proved, and goes on where it began', async () => {
    const door = await peopleAtDoor(issuer);
    const browser = door.browser();
    const answer = (await browser.signIn({}, '/departments/lands/applications?status=draft')) as Response;
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/departments/lands/applications?status=draft');
    const found = await readSession(browser.request('/'), door.sessions);
    expect(found).toMatchObject({
      state: 'open',
      session: {
        name: 'Chan Ka-man',
        departmentId: 'lands',
        roles: ['assessor'],
        departmentsGranted: [],
        createdAt: '2026-11-23T01:00:00.000Z',
      },
    });
    const { personId } = (found as { session: { personId: string } }).session;
    expect(personId).toMatch(/^[0-9a-f]{32}$/);
    expect((await door.context.parts.store.getPeople([personId])).get(personId)?.name).toBe('Chan Ka-man');
    expect([...browser.cookies.keys()]).toEqual(['__Host-session']);
  });

  it('knows the same subject again under the same id, and another issuer’s under another', async () => {
    const other = await startSmallIssuer();
    const ids: unknown[] = [];
    for (const at of [issuer, issuer, other]) {
      const door = await peopleAtDoor(at);
      await door.browser().signIn();
      ids.push(door.logged.at(-1)?.['personId']);
    }
    await other.stop();
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('sets cookies that only this host and no script sees, with a new secret each time', async () => {
    const door = await peopleAtDoor(issuer);
    const [one, two] = [door.browser(), door.browser()];
    await one.signIn();
    await two.signIn();
    for (const cookie of one.set)
      expect(cookie).toMatch(
        /^__Host-[\w-]+=[^;]*; Path=\/; Secure; HttpOnly; SameSite=Lax(?:; Max-Age=\d+)?$/,
      );
    expect(one.cookies.get('__Host-session')).toMatch(/^[\w-]{43}$/);
    expect(one.cookies.get('__Host-session')).not.toBe(two.cookies.get('__Host-session'));
  });

  it('takes no session that was there before: it gets a new token, and the old one ends', async () => {
    const door = await peopleAtDoor(issuer);
    const browser = door.browser();
    await browser.signIn();
    const before = browser.request('/');
    await browser.signIn({ claims: { sub: 'someone-else' } });
    expect((await readSession(before, door.sessions)).state).toBe('none');
    expect((await readSession(browser.request('/'), door.sessions)).state).toBe('open');

    const fixed = door.browser();
    fixed.cookies.set('__Host-session', 'A'.repeat(43));
    await fixed.signIn();
    expect(fixed.cookies.get('__Host-session')).not.toBe('A'.repeat(43));
  });

  it('keeps the name, the token and every claim out of the log', async () => {
    const door = await peopleAtDoor(issuer);
    const browser = door.browser();
    await browser.signIn();
    await door.browser().signIn({ claims: { department: 'no-such-department', roles: [] } });
    await door.browser().signIn({ claims: { aud: 'someone-elses-client' } });
    await door
      .browser()
      .signIn({ back: { error: 'access_denied', error_description: 'Chan Ka-man may not' } });
    expect(door.logged.map(({ signIn }) => signIn)).toEqual([
      'signed-in',
      'no-role',
      'sign-in-not-proven',
      'sign-in-declined',
    ]);
    expect(door.logged[0]).toEqual({
      time: '2026-11-23T01:00:00.000Z',
      requestId: 'request-1',
      signIn: 'signed-in',
      personId: expect.stringMatching(/^[0-9a-f]{32}$/),
      departmentId: 'lands',
    });
    const told = JSON.stringify(door.logged);
    for (const secret of ['Chan', 'ka-man', 'no-such', 'someone-elses', ...browser.cookies.values(), 'eyJ'])
      expect(told).not.toContain(secret);
  });
});

describe('a sign-in is refused', () => {
  const wrong: Readonly<Record<string, readonly [Deviation, string]>> = {
    'for a token with another nonce': [{ claims: { nonce: 'another' } }, 'sign-in-not-proven'],
    'for a token without a nonce': [{ claims: { nonce: undefined } }, 'sign-in-not-proven'],
    'for a token made for another client': [{ claims: { aud: 'another' } }, 'sign-in-not-proven'],
    'for a token made for several and authorised for another': [
      { claims: { aud: ['loadline', 'another'], azp: 'another' } },
      'sign-in-not-proven',
    ],
    'for a token of another issuer': [{ claims: { iss: 'https://issuer.example' } }, 'sign-in-not-proven'],
    'for a token that has expired': [{ claims: { exp: 1_700_000_000 } }, 'sign-in-not-proven'],
    'for a token without a subject': [{ claims: { sub: undefined } }, 'sign-in-not-proven'],
    'for a token of the algorithm none': [{ signature: 'none' }, 'sign-in-not-proven'],
    'for a token signed with the client’s secret': [{ signature: 'shared-secret' }, 'sign-in-not-proven'],
    'for a token that is not signed': [{ signature: 'left-out' }, 'sign-in-not-proven'],
    'for a token signed with another key': [{ signature: 'another-key' }, 'sign-in-not-proven'],
    'for a way back from another issuer': [{ back: { iss: 'https://issuer.example' } }, 'sign-in-not-proven'],
    'for a way back that hides its issuer': [{ back: { iss: undefined } }, 'sign-in-not-proven'],
    'for another state': [{ back: { state: 'another' } }, 'sign-in-stale'],
    'without a state': [{ back: { state: undefined } }, 'sign-in-stale'],
    'for a code that the issuer does not know': [{ back: { code: 'made-up' } }, 'sign-in-stale'],
    'without a code': [{ back: { code: undefined } }, 'sign-in-not-proven'],
    'when the issuer declines': [{ back: { error: 'access_denied' } }, 'sign-in-declined'],
    'when the issuer is out of order': [{ back: { error: 'temporarily_unavailable' } }, 'issuer-unavailable'],
    'when the issuer answers the code with an error': [
      { answer: { status: 500, body: 'broken' } },
      'issuer-unavailable',
    ],
    'when the issuer answers without an ID token': [
      { answer: { status: 200, body: { access_token: 'opaque', token_type: 'Bearer' } } },
      'sign-in-not-proven',
    ],
    'for who has no department': [{ claims: { department: undefined } }, 'no-department'],
    'for whose department does not use the service': [{ claims: { department: 'marine' } }, 'no-department'],
    'for who has no role': [{ claims: { roles: ['head-gardener'] } }, 'no-role'],
  };

  it.each(Object.entries(wrong))('%s', async (_, [deviation, refused]) => {
    const door = await peopleAtDoor(issuer);
    const browser = door.browser();
    expect(refusedOf(await browser.signIn(deviation))).toBe(refused);
    expect([...browser.cookies.keys()]).toEqual([]);
  });

  it('when the callback is sent again', async () => {
    const door = await peopleAtDoor(issuer);
    const browser = door.browser();
    const started = (await browser.start()) as Response;
    const pending = new Map(browser.cookies);
    const back = issuer.authorize(started.headers.get('Location') ?? '');
    expect(refusedOf(await browser.finish(back))).toBe('answered 303');
    expect(refusedOf(await browser.finish(back))).toBe('sign-in-stale');
    const thief = door.browser();
    for (const [name, value] of pending) thief.cookies.set(name, value);
    expect(refusedOf(await thief.finish(back))).toBe('sign-in-stale');
  });

  it('in another browser than the one that began it', async () => {
    const door = await peopleAtDoor(issuer);
    const started = (await door.browser().start()) as Response;
    const victim = door.browser();
    const back = issuer.authorize(started.headers.get('Location') ?? '');
    expect(refusedOf(await victim.finish(back))).toBe('sign-in-stale');
    await victim.start();
    expect(refusedOf(await victim.finish(back))).toBe('sign-in-stale');
  });

  it('from ten minutes after it began, and for a cookie that we did not seal', async () => {
    const door = await peopleAtDoor(issuer);
    const browser = door.browser();
    const started = (await browser.start()) as Response;
    const back = issuer.authorize(started.headers.get('Location') ?? '');
    door.passTime(600_000);
    expect(refusedOf(await browser.finish(back))).toBe('sign-in-stale');

    for (const forged of ['x', '%', `${'A'.repeat(80)}=`, '']) {
      browser.cookies.set('__Host-sign-in', forged);
      expect(refusedOf(await browser.finish(back))).toBe('sign-in-stale');
    }
  });

  it('beyond the limit of its address', async () => {
    const door = await peopleAtDoor(issuer, { within: false });
    const request = door.browser().request('/sign-in', { 'CF-Connecting-IP': '203.0.113.7' });
    const { startSignIn: signIn } = await import('../../../functions/browser/start-sign-in.ts');
    expect(await signIn(request, door.context)).toEqual({
      refused: 'too-many-requests',
      headers: { 'Retry-After': '60' },
    });
  });

  it('while sign-in is not configured', async () => {
    const door = await peopleAtDoor(issuer);
    const { startSignIn: signIn } = await import('../../../functions/browser/start-sign-in.ts');
    const { finishSignIn } = await import('../../../functions/browser/finish-sign-in.ts');
    const context = { ...door.context, openId: undefined };
    const request = door.browser().request('/sign-in');
    expect(refusedOf(await signIn(request, context))).toBe('sign-in-not-configured');
    expect(refusedOf(await finishSignIn(request, context))).toBe('sign-in-not-configured');
  });
});

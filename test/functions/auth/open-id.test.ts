import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Door, peopleAtDoor } from '../../support/people-at-door.ts';
import { type SmallIssuer, startSmallIssuer } from '../../support/small-issuer.ts';

let issuer: SmallIssuer;
let door: Door;
beforeEach(async () => {
  issuer = await startSmallIssuer();
  door = await peopleAtDoor(issuer);
});
afterEach(() => issuer.stop());

const client = () => {
  const { openId } = door.context;
  if (!openId) throw new Error('The door has no client.');
  return openId;
};

async function started() {
  const begun = await client().startSignIn();
  if ('refused' in begun) throw new Error(begun.fault);
  return begun;
}

describe('the client of an issuer', () => {
  it('asks for a code with PKCE, state and nonce that are new each time, and keeps what the endpoint had', async () => {
    const [one, two] = [await started(), await started()];
    const address = new URL(one.address);
    expect(address.origin + address.pathname).toBe(`${issuer.url}/authorize`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      tenant: 'one',
      client_id: 'loadline',
      response_type: 'code',
      redirect_uri: 'https://loadline.example/sign-in/callback',
      scope: 'openid profile',
      state: one.proof.state,
      nonce: one.proof.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const secrets = [one, two].flatMap(({ proof }) => Object.values(proof));
    expect(new Set(secrets).size).toBe(6);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(one.address).not.toContain(one.proof.verifier);
  });

  it('refuses a code whose sign-in has another verifier', async () => {
    const [one, two] = [await started(), await started()];
    const back = issuer.authorize(one.address);
    const stolen = { ...one.proof, verifier: two.proof.verifier };
    expect(await client().finishSignIn(back, stolen)).toMatchObject({ refused: 'sign-in-stale' });
  });

  it('discovers the issuer once an hour', async () => {
    const discoveries = () => issuer.asked.filter((path) => path.includes('.well-known')).length;
    await started();
    await started();
    expect(discoveries()).toBe(1);
    door.passTime(3_600_000);
    await started();
    expect(discoveries()).toBe(2);
  });

  it('follows the issuer to a new key at once', async () => {
    const first = await started();
    expect(await client().finishSignIn(issuer.authorize(first.address), first.proof)).toHaveProperty(
      'subject',
    );
    await issuer.changeKey();
    const second = await started();
    expect(await client().finishSignIn(issuer.authorize(second.address), second.proof)).toHaveProperty(
      'subject',
    );
    expect(issuer.asked.filter((path) => path === '/keys').length).toBe(2);
  });

  it.each(['none', 'shared-secret'] as const)(
    'refuses the signature %s before it looks for a key, though the issuer offers it',
    async (signature) => {
      const { address, proof } = await started();
      const answer = await client().finishSignIn(issuer.authorize(address, { signature }), proof);
      expect(answer).toEqual({ refused: 'sign-in-not-proven', fault: 'OAUTH_INVALID_RESPONSE' });
      expect(issuer.asked).not.toContain('/keys');
    },
  );

  it('says that the issuer is unavailable while it is, and not a moment longer', async () => {
    issuer.broken = 503;
    expect(await client().startSignIn()).toMatchObject({ refused: 'issuer-unavailable' });
    issuer.broken = undefined;
    const { address, proof } = await started();
    const back = issuer.authorize(address);
    issuer.broken = 502;
    expect(await client().finishSignIn(back, proof)).toMatchObject({ refused: 'issuer-unavailable' });
    issuer.broken = undefined;
    expect(await client().finishSignIn(back, proof)).toHaveProperty('subject', 'chan-ka-man');
  });

  it('says so too when nothing listens, and then names no place to sign out', async () => {
    const { address, proof } = await started();
    const back = issuer.authorize(address);
    await issuer.stop();
    expect(await client().finishSignIn(back, proof)).toMatchObject({ refused: 'issuer-unavailable' });
    door.passTime(3_600_000);
    expect(await client().startSignIn()).toMatchObject({ refused: 'issuer-unavailable' });
    expect(await client().endSessionUrl('a.b.c')).toBeUndefined();
  });

  it('says so too when what answers is no issuer', async () => {
    const page = createServer((_, response) => response.end('<html>Welcome</html>')).listen(0, '127.0.0.1');
    await once(page, 'listening');
    const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    door = await peopleAtDoor(issuer, { settings: { issuer: url } });
    expect(await client().startSignIn()).toMatchObject({ refused: 'issuer-unavailable' });
    page.closeAllConnections();
    page.close();
  });

  it.each([
    ['issuer', 'https://another.example'],
    ['authorization_endpoint', 'javascript:alert(1)'],
    ['authorization_endpoint', undefined],
  ])('trusts no metadata with the %s %s', async (name, value) => {
    issuer.metadata = { [name]: value };
    expect(await client().startSignIn()).toMatchObject({ refused: 'issuer-unavailable' });
  });

  it('takes a wrong client secret for a fault of the service, not of the person', async () => {
    door = await peopleAtDoor(issuer, { settings: { clientSecret: 'not the secret' } });
    const { address, proof } = await started();
    const answer = await client().finishSignIn(issuer.authorize(address), proof);
    expect(answer).toMatchObject({ refused: 'issuer-unavailable' });
  });

  it('names the place to sign out with all that it needs, if the issuer has one over a safe connection', async () => {
    const address = new URL((await client().endSessionUrl('a.b.c')) ?? '');
    expect(address.origin + address.pathname).toBe(`${issuer.url}/end`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      id_token_hint: 'a.b.c',
      client_id: 'loadline',
      post_logout_redirect_uri: 'https://loadline.example/signed-out',
    });
    for (const place of [undefined, 'javascript:alert(1)', 'not an address']) {
      issuer.metadata = { end_session_endpoint: place };
      door.passTime(3_600_000);
      expect(await client().endSessionUrl('a.b.c')).toBeUndefined();
    }
  });
});

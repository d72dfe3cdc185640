import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type DataFolder, openDataFolder } from '../../infra/data-folder.ts';
import { people } from '../../infra/demonstration/people.ts';
import { issuerKeys } from '../../infra/issuer/issuer-keys.ts';
import { type LocalIssuer, startIssuer } from '../../infra/local-issuer.ts';
import { issuerVisitor, type Visitor } from '../support/issuer-visitor.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const callback = 'http://localhost:20999/sign-in/callback';
const signedOut = 'http://localhost:20999/signed-out';
const newFolder = { recall: () => undefined, keep: () => undefined };
const overHttp = { [oauth.allowInsecureRequests]: true };

const startWith = (folder: Pick<DataFolder, 'recall' | 'keep'>, port = 0): Promise<LocalIssuer> =>
  startIssuer({
    host: '127.0.0.1',
    port,
    keys: issuerKeys(folder),
    people,
    redirectUris: [callback],
    postLogoutRedirectUris: [signedOut],
  });

/** What one attempt to sign in is made of. */
interface Attempt {
  readonly server: oauth.AuthorizationServer;
  readonly address: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly state: string;
}

async function discover(url: string): Promise<oauth.AuthorizationServer> {
  const at = new URL(url);
  return oauth.processDiscoveryResponse(at, await oauth.discoveryRequest(at, overHttp));
}

async function attempt(
  issuer: LocalIssuer,
  changed: Readonly<Record<string, string | undefined>> = {},
): Promise<Attempt> {
  const server = await discover(issuer.url);
  const [verifier, nonce, state] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomNonce(),
    oauth.generateRandomState(),
  ];
  const asked = {
    client_id: issuer.clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: issuer.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce,
    state,
    ...changed,
  };
  const query = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const address = `${server.authorization_endpoint}?${new URLSearchParams(query)}`;
  return { server, address, verifier, nonce, state };
}

/** Goes to the issuer, chooses the person on its page, and resolves with where the browser is sent back to. */
async function choose(visitor: Visitor, { address }: Attempt, personId: string): Promise<URL> {
  const page = await visitor.follow(address);
  const action = new RegExp(`action="([^"]+/${personId})"`).exec(await page.text())?.[1];
  if (action === undefined) throw new Error(`The page has no ${personId}.`);
  const answer = await visitor.follow(new URL(action, page.url).href, 'POST');
  return new URL(answer.headers.get('Location') ?? '');
}

async function redeem(issuer: LocalIssuer, { server, state, nonce }: Attempt, back: URL, verifier: string) {
  const client = { client_id: issuer.clientId };
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.ClientSecretBasic(issuer.clientSecret),
    oauth.validateAuthResponse(server, client, back, state),
    callback,
    verifier,
    overHttp,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, overHttp);
  return { idToken: tokens.id_token ?? '', claims: oauth.getValidatedIdTokenClaims(tokens) };
}

async function signIn(issuer: LocalIssuer, visitor: Visitor, personId: string) {
  const made = await attempt(issuer);
  return redeem(issuer, made, await choose(visitor, made, personId), made.verifier);
}

describe('the local issuer', () => {
  let issuer: LocalIssuer;
  beforeAll(async () => {
    issuer = await startWith(newFolder);
  });
  afterAll(() => issuer.stop());

  it.each(people)('signs $id in by code and PKCE, and its token says who that is', async (person) => {
    const { claims } = await signIn(issuer, issuerVisitor(), person.id);
    expect(claims).toMatchObject({
      iss: issuer.url,
      aud: issuer.clientId,
      sub: person.id,
      name: person.name,
      department: person.department.id,
      roles: person.roles,
      departments_granted: person.departmentsGranted,
    });
  });

  it('tells no more than was asked for', async () => {
    const made = await attempt(issuer, { scope: 'openid' });
    const back = await choose(issuerVisitor(), made, 'chan-ka-man');
    const { claims } = await redeem(issuer, made, back, made.verifier);
    for (const name of ['name', 'department', 'roles', 'departments_granted'])
      expect(claims).not.toHaveProperty(name);
  });

  it('refuses a code whose verifier is another, and one that was used', async () => {
    const made = await attempt(issuer);
    const visitor = issuerVisitor();
    const wrong = redeem(issuer, made, await choose(visitor, made, 'lee-chi-ho'), `${made.verifier}x`);
    await expect(wrong).rejects.toMatchObject({ error: 'invalid_grant' });

    const again = await attempt(issuer);
    const back = new URL((await visitor.follow(again.address)).headers.get('Location') ?? '');
    await redeem(issuer, again, back, again.verifier);
    await expect(redeem(issuer, again, back, again.verifier)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('refuses a client whose secret is another', async () => {
    const made = await attempt(issuer);
    const back = await choose(issuerVisitor(), made, 'lee-chi-ho');
    const impostor = { ...issuer, clientSecret: 'f'.repeat(64) };
    await expect(redeem(impostor, made, back, made.verifier)).rejects.toMatchObject({
      status: 401,
    });
  });

  it.each([
    ['sends nobody to an address that is not registered', { redirect_uri: 'http://localhost:20998/' }],
    ['knows no other client', { client_id: 'somebody-else' }],
  ])('%s: it says so on its own page', async (_, changed) => {
    const { address } = await attempt(issuer, changed);
    const refused = await issuerVisitor().go(address);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('Location')).toBeNull();
    expect(await refused.text()).toContain('<h1>You are not signed in</h1>');
  });

  it.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['PKCE in the clear', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a token at once', { response_type: 'id_token' }, 'unsupported_response_type'],
  ])('refuses %s', async (_, changed, error) => {
    const { address } = await attempt(issuer, changed);
    const back = new URL((await issuerVisitor().go(address)).headers.get('Location') ?? '');
    const told = new URLSearchParams(back.hash.slice(1) || back.search);
    expect(told.get('error')).toBe(error);
    expect(told.get('code')).toBeNull();
  });

  it('asks who it is once for each session, until the client signs the person out', async () => {
    const visitor = issuerVisitor();
    const { idToken } = await signIn(issuer, visitor, 'chan-ka-man');
    const known = await visitor.follow((await attempt(issuer)).address);
    expect(known.headers.get('Location')).toMatch(/^http:\/\/localhost:20999\/sign-in\/callback\?code=/);

    const end = (hint: string) =>
      visitor.go(
        `${issuer.url}/session/end?${new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: signedOut, state: 'berth' })}`,
      );
    const twin = visitor.twin();
    for (const ended of [await end(idToken), await end(idToken)]) {
      expect(ended.status).toBe(303);
      expect(ended.headers.get('Location')).toBe(`${signedOut}?state=berth`);
    }
    for (const unknown of [visitor, twin]) {
      const asked = await unknown.follow((await attempt(issuer)).address);
      expect(asked.status).toBe(200);
      expect(await asked.text()).toContain('choose a person');
    }
  });

  it('asks before it ends a session for whom no token speaks, or the token of another person', async () => {
    const visitor = issuerVisitor();
    await signIn(issuer, visitor, 'chan-ka-man');
    const { idToken } = await signIn(issuer, issuerVisitor(), 'lee-chi-ho');
    for (const query of ['', `?id_token_hint=${idToken}`]) {
      const question = await visitor.go(`${issuer.url}/session/end${query}`);
      expect(question.status).toBe(200);
      expect(await question.text()).toContain('<h1>Sign out of the demonstration?</h1>');
    }
    const known = await visitor.follow((await attempt(issuer)).address);
    expect(known.headers.get('Location')).toContain('code=');
  });

  it('says what to do on a page of a sign-in that has ended, and signs nobody in who has no cookie of it', async () => {
    const page = await issuerVisitor().follow((await attempt(issuer)).address);
    for (const method of ['GET', 'POST'] as const) {
      const refused = await issuerVisitor().go(`${page.url}/chan-ka-man`, method);
      expect(refused.status).toBe(400);
      expect(await refused.text()).toContain('<h1>This sign-in has ended</h1>');
    }
  });

  it('loads nothing into its pages and runs no script there', async () => {
    const visitor = issuerVisitor();
    const choosing = await visitor.follow((await attempt(issuer)).address);
    await signIn(issuer, visitor, 'chan-ka-man');
    const pages = [
      choosing,
      await visitor.go(`${issuer.url}/session/end`),
      await visitor.go(`${issuer.url}/session/end/success`),
      await visitor.go(`${issuer.url}/auth`),
      await visitor.go(`${issuer.url}/interaction/none`),
    ];
    for (const page of pages) {
      const text = await page.text();
      expect(text, page.url).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(|\bstyle="/);
      expect(page.headers.get('Content-Security-Policy'), page.url).toMatch(
        /^default-src 'none'; style-src 'nonce-[\w+/=]{22,}'; form-action 'self' http:\/\/localhost:20999; /,
      );
    }
  });
});

it('signs with the same key after a restart', async () => {
  const folder = openDataFolder(temporaryFolder());
  onTestFinished(() => folder.release());
  const first = await startWith(folder);
  const { idToken } = await signIn(first, issuerVisitor(), 'ng-wing-sze');
  await first.stop();
  const second = await startWith(folder, Number(new URL(first.url).port));
  onTestFinished(() => second.stop());
  // The connections to the first one, which fetch keeps, have to be found closed before it makes new ones.
  const { keys } = await vi.waitFor(async () => (await fetch(`${second.url}/jwks`)).json());
  expect(keys[0].kid).toBe(JSON.parse(atob(idToken.split('.')[0] ?? '')).kid);
  expect(second.clientSecret).not.toBe(first.clientSecret);
  const query = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: signedOut });
  const ended = await issuerVisitor().go(`${second.url}/session/end?${query}`);
  expect(ended.headers.get('Location')).toBe(signedOut);
});

it('shows no private part of its key', async () => {
  const issuer = await startWith(newFolder);
  onTestFinished(() => issuer.stop());
  const { keys } = await (await fetch(`${issuer.url}/jwks`)).json();
  expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

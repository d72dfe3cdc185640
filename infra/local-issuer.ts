import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { html, raw } from 'hono/html';
import Provider, { type Configuration, interactionPolicy } from 'oidc-provider';
import { choosePerson } from './issuer/choose-person.ts';
import type { IssuerKeys } from './issuer/issuer-keys.ts';
import { pageWriter, type WritePage } from './issuer/page.ts';
import type { Person } from './issuer/person.ts';
import { signOut } from './issuer/sign-out.ts';
import { timedMemory } from './issuer/timed-memory.ts';
import { addressOf } from './start-settings.ts';

/** An OpenID Connect issuer, answering, with the one client that it knows. */
export interface LocalIssuer {
  readonly url: string;
  readonly clientId: string;
  /** Made anew at each start. */
  readonly clientSecret: string;
  /** What to ask for so that ID tokens have every claim. */
  readonly scope: string;
  /** Under which claims a person's home department, roles and granted departments stand. */
  readonly claims: {
    readonly department: string;
    readonly roles: string;
    readonly departmentsGranted: string;
  };
  stop(): Promise<void>;
}

/** Where to serve, what to sign with, whom to sign in, and where the client may have people sent back to. */
export interface IssuerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly keys: IssuerKeys;
  readonly people: readonly Person[];
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}

const CLIENT_ID = 'loadline';
const claims = {
  department: 'department',
  roles: 'roles',
  departmentsGranted: 'departments_granted',
} as const;
const SESSION_SECONDS = 8 * 60 * 60;
const SIGN_IN_SECONDS = 60 * 60;

/**
 * Starts an issuer for people who have no password: whoever can reach it may sign in as anybody. It is real in all
 * else: authorization code with PKCE, a client with a secret, signed tokens. Throws when the port is taken.
 */
export async function startIssuer(options: IssuerOptions): Promise<LocalIssuer> {
  const server = createServer().listen(options.port, options.host);
  await once(server, 'listening');
  const url = addressOf(options.host, (server.address() as AddressInfo).port);
  const clientSecret = randomBytes(32).toString('hex');
  server.on('request', providerOf(url, clientSecret, options).callback());
  return {
    url,
    clientId: CLIENT_ID,
    clientSecret,
    scope: 'openid profile loadline',
    claims,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function providerOf(url: string, clientSecret: string, options: IssuerOptions): Provider {
  const { people, redirectUris, postLogoutRedirectUris } = options;
  const write = pageWriter(
    [...redirectUris, ...postLogoutRedirectUris].map((address) => new URL(address).origin),
  );
  const provider = new Provider(url, {
    ...fixed(url, options.keys),
    ...pages(write),
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        client_name: 'Loadline',
        redirect_uris: [...redirectUris],
        post_logout_redirect_uris: [...postLogoutRedirectUris],
      },
    ],
    findAccount: (_, id) => {
      const person = people.find((one) => one.id === id);
      return person && { accountId: id, claims: () => claimsOf(person) };
    },
    // The client is our own, so nobody is asked whether it may know what it asks for.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, requestParamOIDCScopes } = oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const found = known === undefined ? undefined : await provider.Grant.find(known);
      const grant = found ?? new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope([...requestParamOIDCScopes].join(' '));
      await grant.save();
      return grant;
    },
  });
  provider.use(signOut(provider));
  provider.use(choosePerson(provider, people, write));
  provider.on('server_error', (_, error) => console.error('The issuer failed:', error));
  return provider;
}

const claimsOf = ({ id, name, department, roles, departmentsGranted }: Person) => ({
  sub: id,
  name,
  [claims.department]: department.id,
  [claims.roles]: [...roles],
  [claims.departmentsGranted]: [...departmentsGranted],
});

function fixed(url: string, keys: IssuerKeys): Configuration {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  // Cookies of one host are shared by its ports: two issuers on one machine must not take each other's for theirs.
  const mark = `issuer-${new URL(url).port || 80}`;
  return {
    adapter: timedMemory(),
    jwks: { keys: [keys.signing as never] },
    cookies: {
      keys: [keys.cookies],
      names: { session: `${mark}-session`, interaction: `${mark}-sign-in`, resume: `${mark}-resume` },
    },
    scopes: ['openid'],
    claims: { openid: ['sub'], profile: ['name'], loadline: Object.values(claims) },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    interactions: { policy, url: (_, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: SIGN_IN_SECONDS,
      AuthorizationCode: 60,
      Grant: SESSION_SECONDS,
      IdToken: SIGN_IN_SECONDS,
      Interaction: SIGN_IN_SECONDS,
      Session: SESSION_SECONDS,
    },
  };
}

const pages = (write: WritePage): Configuration => ({
  renderError: (context, { error, error_description: detail }) => {
    const told = html`<p>The issuer of the demonstration refused what it was asked. Go back to Loadline and try again.</p>
<p>Reason: ${detail ?? error}</p>`;
    write(context, context.status, 'You are not signed in', told);
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) =>
        write(
          context,
          200,
          'Sign out of the demonstration?',
          html`${raw(form)}<p><button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button></p>`,
        ),
      postLogoutSuccessSource: (context) =>
        write(context, 200, 'You are signed out', html`<p>You can close this page.</p>`),
    },
  },
});

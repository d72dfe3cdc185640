import * as oauth from 'oauth4webapi';
import type { SignInRefusalCode } from './sign-in-refusal.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** What a sign-in under way must prove when the browser comes back; only sealed does it leave the service. */
export interface SignInProof {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why the issuer did not sign someone in; `fault` is a code for the log, without names, values or texts of others. */
export interface IssuerRefusal {
  readonly refused: Extract<
    SignInRefusalCode,
    'issuer-unavailable' | 'sign-in-stale' | 'sign-in-declined' | 'sign-in-not-proven'
  >;
  readonly fault: string;
}

/** The issuer's word for who someone is, verified, and the token that it stands in. */
export interface ProvenIdentity {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string;
}

/** A client of one OpenID Connect issuer. None of its functions throws when the issuer fails. */
export interface OpenId {
  /** Where to send the browser, and what to remember until it comes back. */
  startSignIn(): Promise<{ readonly address: string; readonly proof: SignInProof } | IssuerRefusal>;
  /** Redeems the code in the address that the browser came back to. Only an ID token that passes every check is taken. */
  finishSignIn(callback: URL, proof: SignInProof): Promise<ProvenIdentity | IssuerRefusal>;
  /** Where to send the browser to sign out of the issuer as well; `undefined` when it has no such place or is down. */
  endSessionUrl(idToken: string): Promise<string | undefined>;
}

/** Signatures with a key that only the issuer has. Whatever else it announces, `none` and shared secrets are refused. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'Ed25519',
];
const DISCOVERY_LIFETIME = 60 * 60_000;
const PATIENCE_MILLISECONDS = 5000;

/** A client with these settings; what it discovers of the issuer it keeps for an hour by this clock. */
export function openId(settings: SignInSettings, now: () => Date): OpenId {
  const client: oauth.Client = { client_id: settings.clientId };
  const redirectUri = `${settings.publicUrl}/sign-in/callback`;
  const request = {
    signal: () => AbortSignal.timeout(PATIENCE_MILLISECONDS),
    [oauth.allowInsecureRequests]: settings.issuer.startsWith('http:'),
  };
  let known: { readonly server: oauth.AuthorizationServer; readonly until: number } | undefined;
  const keep = (server: oauth.AuthorizationServer) => {
    known = { server, until: now().getTime() + DISCOVERY_LIFETIME };
    return server;
  };

  async function discover(): Promise<oauth.AuthorizationServer> {
    if (known && now().getTime() < known.until) return known.server;
    const issuer = new URL(settings.issuer);
    const found = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, request));
    const offered = found.id_token_signing_alg_values_supported ?? ['RS256'];
    const taken = offered.filter((algorithm) => ALGORITHMS.includes(algorithm));
    return keep({ ...found, id_token_signing_alg_values_supported: taken });
  }

  async function checkSignature(server: oauth.AuthorizationServer, response: Response): Promise<void> {
    try {
      await oauth.validateApplicationLevelSignature(server, response, request);
    } catch (error) {
      if (!(error instanceof oauth.OperationProcessingError) || error.code !== oauth.KEY_SELECTION)
        throw error;
      // The issuer may have changed its keys a moment ago; of a copy, nothing is cached yet.
      await oauth.validateApplicationLevelSignature(keep({ ...server }), response, request);
    }
  }

  return {
    async startSignIn() {
      try {
        const address = placeOf(await discover(), 'authorization_endpoint', settings);
        if (!address) return { refused: 'issuer-unavailable', fault: 'no-authorization-endpoint' };
        const proof = {
          state: oauth.generateRandomState(),
          nonce: oauth.generateRandomNonce(),
          verifier: oauth.generateRandomCodeVerifier(),
        };
        const asked = {
          client_id: settings.clientId,
          response_type: 'code',
          redirect_uri: redirectUri,
          scope: settings.scope,
          state: proof.state,
          nonce: proof.nonce,
          code_challenge: await oauth.calculatePKCECodeChallenge(proof.verifier),
          code_challenge_method: 'S256',
        };
        for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
        return { address: address.href, proof };
      } catch (error) {
        return { refused: 'issuer-unavailable', fault: faultOf(error) };
      }
    },

    async finishSignIn(callback, { state, nonce, verifier }) {
      try {
        const server = await discover();
        const parameters = oauth.validateAuthResponse(server, client, callback, state);
        const secret = authenticationOf(server, settings.clientSecret);
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          secret,
          parameters,
          redirectUri,
          verifier,
          request,
        );
        const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
          expectedNonce: nonce,
          requireIdToken: true,
        });
        await checkSignature(server, response);
        const claims = oauth.getValidatedIdTokenClaims(tokens);
        if (!claims || tokens.id_token === undefined)
          return { refused: 'sign-in-not-proven', fault: 'no-id-token' };
        return { subject: claims.sub, claims, idToken: tokens.id_token };
      } catch (error) {
        return { refused: refusalOf(error), fault: faultOf(error) };
      }
    },

    async endSessionUrl(idToken) {
      const server = await discover().catch(() => undefined);
      const address = server && placeOf(server, 'end_session_endpoint', settings);
      if (!address) return undefined;
      address.searchParams.set('id_token_hint', idToken);
      address.searchParams.set('client_id', settings.clientId);
      address.searchParams.set('post_logout_redirect_uri', `${settings.publicUrl}/signed-out`);
      return address.href;
    },
  };
}

/** A place of the issuer that browsers are sent to; one over http only where the issuer itself is. */
function placeOf(
  server: oauth.AuthorizationServer,
  place: 'authorization_endpoint' | 'end_session_endpoint',
  { issuer }: SignInSettings,
): URL | undefined {
  const text = server[place];
  const address = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  return address && ['https:', new URL(issuer).protocol].includes(address.protocol) ? address : undefined;
}

function authenticationOf(server: oauth.AuthorizationServer, secret: string | undefined): oauth.ClientAuth {
  if (secret === undefined) return oauth.None();
  const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return ways.includes('client_secret_basic')
    ? oauth.ClientSecretBasic(secret)
    : oauth.ClientSecretPost(secret);
}

/** Codes of answers that are no word about a person, but a fault of the issuer or of how the two are configured. */
const ISSUER_FAULTS: readonly (string | undefined)[] = [
  oauth.RESPONSE_IS_NOT_CONFORM,
  oauth.RESPONSE_IS_NOT_JSON,
  oauth.MISSING_SERVER_METADATA,
  oauth.INVALID_SERVER_METADATA,
];

function refusalOf(error: unknown): IssuerRefusal['refused'] {
  if (error instanceof oauth.AuthorizationResponseError)
    return ['server_error', 'temporarily_unavailable'].includes(error.error)
      ? 'issuer-unavailable'
      : 'sign-in-declined';
  if (error instanceof oauth.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'sign-in-stale' : 'issuer-unavailable';
  if (error instanceof oauth.UnsupportedOperationError) return 'sign-in-not-proven';
  if (error instanceof oauth.OperationProcessingError)
    return ISSUER_FAULTS.includes(error.code) ? 'issuer-unavailable' : 'sign-in-not-proven';
  return 'issuer-unavailable';
}

/** A code of the library, or the kind of failure; messages may quote what was sent. */
function faultOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return String(typeof code === 'string' ? code : name);
}

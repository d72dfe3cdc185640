import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the issuer does otherwise than it should, for one sign-in. */
export interface Deviation {
  /** Claims of the ID token in place of, or beside, the proper ones; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly signature?: 'none' | 'shared-secret' | 'another-key' | 'left-out';
  /** Parameters of the way back in place of the proper ones; `undefined` leaves one out. */
  readonly back?: Readonly<Record<string, string | undefined>>;
  /** The answer to the code in place of tokens. */
  readonly answer?: { readonly status: number; readonly body: unknown };
}

/** An OpenID Connect issuer that does what a test says, however wrong. It signs in whom the claims name, without a page. */
export interface SmallIssuer {
  readonly url: string;
  /** The paths that were asked for so far. */
  readonly asked: readonly string[];
  /** Metadata in place of, or beside, the proper one. */
  metadata: Readonly<Record<string, unknown>>;
  /** Status of every answer while it is set. */
  broken: number | undefined;
  /** Where a browser that is sent to this address comes back to. */
  authorize(address: string, deviation?: Deviation): URL;
  /** Signs with a new key from now on, and forgets the old one. */
  changeKey(): Promise<void>;
  stop(): Promise<void>;
}

/** The client that the issuer knows. */
export const client = { id: 'loadline', secret: 'a secret of client & issuer' } as const;

interface Code {
  readonly asked: URLSearchParams;
  readonly deviation: Deviation;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const newKey = async () => {
  const how = { name: 'ECDSA', namedCurve: 'P-256' };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
  const kid = randomBytes(8).toString('hex');
  const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid, use: 'sig', alg: 'ES256' };
  return { kid, jwk, privateKey };
};

/** Starts an issuer on a free port of this machine. */
export async function startSmallIssuer(): Promise<SmallIssuer> {
  let key = await newKey();
  const codes = new Map<string, Code>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { status, body } = issuer.broken ? { status: issuer.broken, body: {} } : await answer(request);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function signed(claims: object, signature: Deviation['signature']): Promise<string> {
    const alg = signature === 'none' ? 'none' : signature === 'shared-secret' ? 'HS256' : 'ES256';
    const content = `${encoded({ alg, kid: key.kid })}.${encoded(claims)}`;
    if (signature === 'none' || signature === 'left-out') return `${content}.`;
    if (signature === 'shared-secret')
      return `${content}.${createHmac('sha256', client.secret).update(content).digest('base64url')}`;
    const { privateKey } = signature === 'another-key' ? await newKey() : key;
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    const bytes = await crypto.subtle.sign(how, privateKey, new TextEncoder().encode(content));
    return `${content}.${Buffer.from(bytes).toString('base64url')}`;
  }

  async function redeem(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const sent = new URLSearchParams(await text(request));
    const code = codes.get(sent.get('code') ?? '');
    codes.delete(sent.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const [id, secret] = [client.id, client.secret].map((part) =>
      new URLSearchParams({ part }).toString().slice(5),
    );
    const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    if (request.headers.authorization !== basic) return { status: 401, body: { error: 'invalid_client' } };
    if (!code || code.asked.get('code_challenge') !== challenge)
      return {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'Nothing of this may be shown' },
      };
    if (code.deviation.answer) return code.deviation.answer;
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: client.id,
      sub: 'chan-ka-man',
      name: 'Chan Ka-man',
      department: 'lands',
      roles: ['assessor'],
      nonce: code.asked.get('nonce'),
      iat: seconds,
      exp: seconds + 300,
      ...code.deviation.claims,
    };
    const idToken = await signed(claims, code.deviation.signature);
    return { status: 200, body: { access_token: 'opaque', token_type: 'Bearer', id_token: idToken } };
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/token') return redeem(request);
    if (path === '/keys') return { status: 200, body: { keys: [key.jwk] } };
    const metadata = {
      issuer: url,
      authorization_endpoint: `${url}/authorize?tenant=one`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/keys`,
      end_session_endpoint: `${url}/end`,
      authorization_response_iss_parameter_supported: true,
      id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
    };
    return { status: 200, body: { ...metadata, ...issuer.metadata } };
  }

  const issuer: SmallIssuer = {
    url,
    asked,
    metadata: {},
    broken: undefined,
    authorize(address, deviation = {}) {
      const { searchParams } = new URL(address);
      const code = randomBytes(16).toString('hex');
      codes.set(code, { asked: searchParams, deviation });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      const proper = { code, state: searchParams.get('state') ?? '', iss: url };
      for (const [name, value] of Object.entries({ ...proper, ...deviation.back }))
        if (value !== undefined) back.searchParams.set(name, value);
      return back;
    },
    async changeKey() {
      key = await newKey();
    },
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return issuer;
}

import type { LocalIssuer } from '../local-issuer.ts';

/** What a Worker that browsers reach at `address` has to know of a local issuer. */
export const signInBindings = (
  address: string,
  { url, clientId, clientSecret, scope, claims }: LocalIssuer,
): Readonly<Record<string, string>> => ({
  PUBLIC_URL: address,
  OIDC_ISSUER: url,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_SCOPE: scope,
  OIDC_CLAIMS: JSON.stringify(claims),
});

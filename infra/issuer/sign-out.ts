import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

/**
 * Ends the session at once, without asking, when a client sends somebody to the end of it with an ID token of that
 * person: the client has asked already. Nor is anybody asked who has no session. Otherwise the issuer's question stands.
 */
export function signOut(provider: Provider) {
  return async (context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const { route, session, entities, params } = context.oidc ?? {};
    if (route !== 'end_session' || context.status !== 200 || !session) return;
    const hint = entities?.IdTokenHint as { payload: { sub: string } } | undefined;
    const { accountId } = session;
    if (accountId !== undefined && accountId !== hint?.payload.sub) return;

    for (const { grantId } of Object.values(session.authorizations ?? {}))
      if (grantId) await (await provider.Grant.find(grantId))?.destroy();
    await session.destroy();
    context.oidc.cookies.set(provider.cookieName('session'), null, { signed: true, overwrite: true });
    const { post_logout_redirect_uri: uri, state } = params ?? {};
    const target = new URL(typeof uri === 'string' ? uri : '/session/end/success', provider.issuer);
    if (typeof uri === 'string' && typeof state === 'string') target.searchParams.set('state', state);
    context.status = 303;
    context.redirect(target.href);
  };
}

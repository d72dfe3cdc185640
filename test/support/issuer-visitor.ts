/** A browser of the plainest kind: it keeps cookies by origin, follows nothing by itself, and runs no script. */
export interface Visitor {
  /** Sends the request with the cookies so far and takes those that come back. */
  go(address: string, method?: 'GET' | 'POST', form?: Readonly<Record<string, string>>): Promise<Response>;
  /** Goes on from redirect to redirect while they stay on the origin of `address`; resolves with the last response. */
  follow(address: string, method?: 'GET' | 'POST'): Promise<Response>;
  /** Another visitor, with the cookies that this one has now. */
  twin(): Visitor;
}

/** A visitor with these cookies. */
export function issuerVisitor(cookies: Iterable<[string, string]> = []): Visitor {
  const jar = new Map(cookies);
  const go: Visitor['go'] = async (address, method = 'GET', form) => {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: {
        Accept: 'text/html',
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const follow: Visitor['follow'] = async (address, method) => {
    const response = await go(address, method);
    const next = response.headers.get('Location');
    if (next === null) return response;
    const target = new URL(next, address);
    return target.origin === new URL(address).origin ? follow(target.href) : response;
  };
  return { go, follow, twin: () => issuerVisitor(jar) };
}

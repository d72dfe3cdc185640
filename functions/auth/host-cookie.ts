/** A cookie that only this very host can set and read, over a secure connection, and that no script sees. */
export interface HostCookie {
  /** Its value in a request; `undefined` when there is none. */
  read(request: Request): string | undefined;
  /** The `Set-Cookie` that sets it. */
  set(value: string): string;
  /** The `Set-Cookie` that takes it away. */
  readonly cleared: string;
}

/** The cookie `__Host-<name>`; without a lifetime in seconds it lives until the browser is closed. */
export function hostCookie(name: string, lifetimeSeconds?: number): HostCookie {
  const start = `__Host-${name}=`;
  const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';
  const lifetime = lifetimeSeconds === undefined ? '' : `; Max-Age=${lifetimeSeconds}`;
  return {
    read: ({ headers }) =>
      (headers.get('Cookie') ?? '')
        .split(/; */)
        .find((pair) => pair.startsWith(start))
        ?.slice(start.length),
    set: (value) => `${start}${value}; ${attributes}${lifetime}`,
    cleared: `${start}; ${attributes}; Max-Age=0`,
  };
}

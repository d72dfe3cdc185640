import type { PeopleStore, Session } from '../store/people.ts';
import { base64UrlOf } from './base64-url.ts';
import type { NamedPerson } from './claims.ts';
import { hostCookie } from './host-cookie.ts';
import type { KeyRing } from './key-ring.ts';
import { sameText } from './same-text.ts';

/** What sessions and kept forms need. */
export interface SessionContext {
  readonly store: PeopleStore;
  readonly keys: KeyRing;
  readonly now: () => Date;
}

/**
 * What a request's cookie proves. `open`: the person is signed in. `ended`: they were, with this browser, until at most a
 * day ago; nothing may be shown or done for them, but a form can be kept. `csrf` is what forms of this session carry.
 */
export type FoundSession =
  | { readonly state: 'open' | 'ended'; readonly session: Session; readonly csrf: string }
  | { readonly state: 'none' };

const MINUTE = 60_000;
const IDLE_LIMIT = 60 * MINUTE;
const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
const SEEN_EVERY = 5 * MINUTE;
const REMEMBERED = 24 * 60 * MINUTE;
const TOKEN_BYTES = 32;

const cookie = hostCookie('session');

/** Opens a session under a new token: 256 random bits, kept nowhere but in the cookie that is to be set. */
export async function openSession(
  person: NamedPerson,
  idToken: string,
  { store, keys, now }: SessionContext,
): Promise<{ readonly session: Session; readonly cookie: string }> {
  const token = base64UrlOf(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const id = await keys.sign('session', token);
  const createdAt = now();
  const endsAt = new Date(createdAt.getTime() + ABSOLUTE_LIMIT);
  const session: Session = {
    ...person,
    id,
    createdAt: createdAt.toISOString(),
    seenAt: createdAt.toISOString(),
    endsAt: endsAt.toISOString(),
    idToken: await keys.seal(`id-token:${id}`, idToken),
    expiresAt: Math.ceil((endsAt.getTime() + REMEMBERED) / 1000),
  };
  await store.putSession(session);
  return { session, cookie: cookie.set(token) };
}

/** The session of a request, and notes now and then that it is in use. It ends 60 minutes after its last use, 12 hours after sign-in. */
export async function readSession(
  request: Request,
  { store, keys, now }: SessionContext,
): Promise<FoundSession> {
  const token = cookie.read(request);
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return { state: 'none' };
  const session = await store.findSession(await keys.sign('session', token));
  const time = now().getTime();
  if (!session || time >= session.expiresAt * 1000) return { state: 'none' };
  const csrf = await keys.sign('csrf', token);
  const idle = time - Date.parse(session.seenAt);
  if (idle >= IDLE_LIMIT || time >= Date.parse(session.endsAt)) return { state: 'ended', session, csrf };
  if (idle >= SEEN_EVERY) await store.touchSession(session.id, new Date(time).toISOString());
  return { state: 'open', session, csrf };
}

/** Whether a form carries the token of the session that it is sent with. */
export function isOwnForm(found: FoundSession, csrf: unknown): boolean {
  return found.state !== 'none' && typeof csrf === 'string' && sameText(found.csrf, csrf);
}

/** Ends the session of a request, if it has one, and resolves with the `Set-Cookie` that forgets it. */
export async function closeSession(found: FoundSession, { store }: SessionContext): Promise<string> {
  if (found.state !== 'none') await store.endSession(found.session.id);
  return cookie.cleared;
}

/** The ID token that the session was opened with. */
export const idTokenOf = (session: Session, keys: KeyRing): Promise<string> =>
  keys.open(`id-token:${session.id}`, session.idToken);

import { z } from 'zod';
import { hostCookie } from './host-cookie.ts';
import type { KeyRing } from './key-ring.ts';
import type { SignInProof } from './open-id.ts';

/** A sign-in between the redirect to the issuer and the way back. */
export interface PendingSignIn {
  readonly proof: SignInProof;
  /** An own path, to go to afterwards. */
  readonly returnPath: string;
}

const LIFETIME_SECONDS = 10 * 60;
const PASSWORD = 'sign-in';

const kept = z.strictObject({
  proof: z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  returnPath: z.string(),
  /** Milliseconds since 1970. */
  until: z.number(),
});

const cookie = hostCookie('sign-in', LIFETIME_SECONDS);

/** The `Set-Cookie` that forgets a sign-in under way. */
export const forgetPendingSignIn: string = cookie.cleared;

/** The `Set-Cookie` that keeps a sign-in with the browser for ten minutes, sealed. */
export async function keepPendingSignIn(
  { proof, returnPath }: PendingSignIn,
  keys: KeyRing,
  now: Date,
): Promise<string> {
  const until = now.getTime() + LIFETIME_SECONDS * 1000;
  return cookie.set(await keys.seal(PASSWORD, JSON.stringify({ proof, returnPath, until })));
}

/** The sign-in that the browser is in; `undefined` when there is none, it is over ten minutes old, or was not sealed by us. */
export async function readPendingSignIn(
  request: Request,
  keys: KeyRing,
  now: Date,
): Promise<PendingSignIn | undefined> {
  const sealed = cookie.read(request);
  const text = sealed && (await keys.open(PASSWORD, sealed).catch(() => undefined));
  if (!text) return undefined;
  const read = kept.safeParse(JSON.parse(text));
  if (!read.success || now.getTime() >= read.data.until) return undefined;
  return read.data;
}

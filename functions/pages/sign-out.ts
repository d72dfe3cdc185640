import { closeSession, idTokenOf, isOwnForm, readSession } from '../auth/session.ts';
import type { SignInRefusal } from '../auth/sign-in-refusal.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import type { SignInContext } from './sign-in-context.ts';

/**
 * `POST /sign-out` with the form's token: ends our session, then sends the browser to the issuer to end its own, and from there
 * to `/signed-out`. Without a session it only goes there.
 */
export async function signOut(
  request: Request,
  csrf: unknown,
  context: SignInContext,
): Promise<Response | SignInRefusal> {
  const { openId, keys, parts, requestId } = context;
  const { store, now, log } = parts;
  const sessions = { store, keys, now };
  const found = await readSession(request, sessions);
  if (found.state !== 'none' && !isOwnForm(found, csrf))
    return refuseSignIn({ refused: 'form-not-ours' }, context);
  const cookie = await closeSession(found, sessions);
  const leave = (address: string) =>
    new Response(null, { status: 303, headers: { Location: address, 'Set-Cookie': cookie } });
  if (found.state === 'none') return leave('/signed-out');
  const { session } = found;
  log({ time: now().toISOString(), requestId, signIn: 'signed-out', personId: session.personId });
  const idToken = await idTokenOf(session, keys).catch(() => undefined);
  const elsewhere = idToken === undefined ? undefined : await openId?.endSessionUrl(idToken);
  return leave(elsewhere ?? '/signed-out');
}

import { readClaims } from '../auth/claims.ts';
import { forgetPendingSignIn, readPendingSignIn } from '../auth/pending-sign-in.ts';
import { personIdOf } from '../auth/person-id.ts';
import { sameText } from '../auth/same-text.ts';
import { closeSession, openSession, readSession } from '../auth/session.ts';
import type { SignInRefusal, SignInRefusalCode } from '../auth/sign-in-refusal.ts';
import { withinLimits } from '../auth/within-limits.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import type { SignInContext } from './sign-in-context.ts';

/**
 * `GET /sign-in/callback`: takes the issuer's word for who came back, opens a session under a new token, ends the one that
 * the browser had, and goes on where the sign-in began.
 */
export async function finishSignIn(
  request: Request,
  context: SignInContext,
): Promise<Response | SignInRefusal> {
  const { openId, keys } = context;
  const { store, now, log, signIn } = context.parts;
  const refuse = (refusal: { readonly refused: SignInRefusalCode; readonly fault?: string }) =>
    refuseSignIn(refusal, context, { 'Set-Cookie': forgetPendingSignIn });
  if (!openId || !signIn) return refuse({ refused: 'sign-in-not-configured' });
  if (!(await withinLimits({ request, costly: true }, context.parts, keys)))
    return refuse({ refused: 'too-many-requests' });
  const callback = new URL(request.url);
  const pending = await readPendingSignIn(request, keys, now());
  if (!pending || !sameText(callback.searchParams.get('state') ?? '', pending.proof.state))
    return refuse({ refused: 'sign-in-stale' });
  const proven = await openId.finishSignIn(callback, pending.proof);
  if ('refused' in proven) return refuse(proven);
  const personId = await personIdOf(keys, signIn.issuer, proven.subject);
  const person = readClaims(proven.claims, signIn.claims, personId);
  if ('refused' in person) return refuse(person);
  if (!(await store.getDepartment(person.departmentId))) return refuse({ refused: 'no-department' });

  const sessions = { store, keys, now };
  await closeSession(await readSession(request, sessions), sessions);
  await store.putPerson({ id: personId, name: person.name });
  const { cookie } = await openSession(person, proven.idToken, sessions);
  const { departmentId } = person;
  const time = now().toISOString();
  log({ time, requestId: context.requestId, signIn: 'signed-in', personId, departmentId });
  const headers = new Headers({ Location: pending.returnPath });
  headers.append('Set-Cookie', forgetPendingSignIn);
  headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

import { ownPath } from '../auth/own-path.ts';
import { keepPendingSignIn } from '../auth/pending-sign-in.ts';
import type { SignInRefusal } from '../auth/sign-in-refusal.ts';
import { withinLimits } from '../auth/within-limits.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import type { SignInContext } from './sign-in-context.ts';

/** `GET /sign-in?return=<own path>`: sends the browser to the issuer, to come back signed in and go on at that path. */
export async function startSignIn(
  request: Request,
  context: SignInContext,
): Promise<Response | SignInRefusal> {
  const { openId, keys, parts } = context;
  if (!openId) return refuseSignIn({ refused: 'sign-in-not-configured' }, context);
  if (!(await withinLimits({ request, costly: true }, parts, keys)))
    return refuseSignIn({ refused: 'too-many-requests' }, context);
  const started = await openId.startSignIn();
  if ('refused' in started) return refuseSignIn(started, context);
  const returnPath = ownPath(new URL(request.url).searchParams.get('return'));
  const cookie = await keepPendingSignIn({ proof: started.proof, returnPath }, keys, parts.now());
  return new Response(null, { status: 303, headers: { Location: started.address, 'Set-Cookie': cookie } });
}

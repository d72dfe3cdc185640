import { signInAnswer } from '../browser/sign-in-answer.ts';
import { startSignIn } from '../browser/start-sign-in.ts';
import { definePage } from '../define-page.ts';

/** The way to the issuer, and back to the page that asked for it. */
export const signIn = definePage({
  id: 'sign-in',
  path: '/sign-in',
  access: 'everyone',
  get: async ({ frame, request, signing }) => signInAnswer(frame, await startSignIn(request, signing)),
});

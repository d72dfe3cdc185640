import { finishSignIn as finish } from '../browser/finish-sign-in.ts';
import { signInAnswer } from '../browser/sign-in-answer.ts';
import { definePage } from '../define-page.ts';

/** Where the issuer sends a person back to. */
export const finishSignIn = definePage({
  id: 'finish-sign-in',
  path: '/sign-in/callback',
  access: 'everyone',
  get: async ({ frame, request, signing }) => signInAnswer(frame, await finish(request, signing)),
});

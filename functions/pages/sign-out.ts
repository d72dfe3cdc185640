import { endSignIn } from '../browser/end-sign-in.ts';
import { signInAnswer } from '../browser/sign-in-answer.ts';
import { definePage } from '../define-page.ts';

/** Ends the session here and at the issuer. */
export const signOut = definePage({
  id: 'sign-out',
  path: '/sign-out',
  access: 'everyone',
  fields: () => undefined,
  post: async ({ frame, request, signing }, form) =>
    signInAnswer(frame, await endSignIn(request, form.one('csrf'), signing)),
});

import { StartPage } from '../../templates/pages/start.tsx';
import { definePage } from '../define-page.ts';

/** Where signing out ends. */
export const showSignedOut = definePage({
  id: 'show-signed-out',
  path: '/signed-out',
  access: 'everyone',
  get: async ({ frame, parts }) => ({
    view: StartPage({ frame, canSignIn: parts.signIn !== undefined, signedOut: true }),
  }),
});

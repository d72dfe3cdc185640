import { StartPage } from '../../templates/pages/start.tsx';
import { firstPage } from '../browser/first-page.ts';
import { definePage } from '../define-page.ts';

/** What the service is for and the way in; who has signed in goes to where their work begins. */
export const showStart = definePage({
  id: 'show-start',
  path: '/',
  access: 'everyone',
  async get({ frame, parts, person }) {
    if (person) return { redirect: firstPage(person) };
    return {
      view: StartPage({ frame, canSignIn: parts.signIn !== undefined, signedOut: false }),
    };
  },
});

import { ownPath } from '../auth/own-path.ts';
import { isLanguage, languageCookie } from '../browser/language-of.ts';
import { definePage } from '../define-page.ts';

/** Keeps the choice of a language and goes back to the page that it was made on. */
export const chooseLanguage = definePage({
  id: 'choose-language',
  path: '/language',
  access: 'everyone',
  async get({ query }) {
    const language = query.get('to');
    const redirect = ownPath(query.get('return'));
    return isLanguage(language) ? { redirect, cookies: [languageCookie.set(language)] } : { redirect };
  },
});

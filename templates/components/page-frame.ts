import type { Language } from '../../questionnaire/language.ts';

/** What every page is given beside its own matter: who looks, in which language, and where the page stands. */
export interface PageFrame {
  readonly language: Language;
  /** Of the content security policy; the one inline script carries it. */
  readonly nonce: string;
  /** Of this page with its query, so that a switch of the language comes back to it. */
  readonly path: string;
  /** The value of the hidden field `csrf` of every form that posts. */
  readonly csrf: string;
  /** The person who has signed in; `roles` are words in the language of the page. */
  readonly person?:
    | { readonly name: string; readonly department: string; readonly roles: string }
    | undefined;
  readonly navigation: readonly { readonly href: string; readonly text: string; readonly current: boolean }[];
  /** Told once, above the page: what has just happened. */
  readonly notice?: { readonly tone: 'success' | 'information'; readonly text: string } | undefined;
}

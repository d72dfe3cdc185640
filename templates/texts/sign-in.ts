import { textsIn } from './texts-in.ts';

/** Why somebody could not be signed in or out, and what to do, by the code of the refusal. */
export const signInTexts = textsIn({
  en: {
    'sign-in-not-configured': { title: 'Sign-in is not configured', text: 'x' },
  },
  'zh-Hant': { 'sign-in-not-configured': { title: 'Sign-in is not configured', text: 'x' } },
  'zh-Hans': { 'sign-in-not-configured': { title: 'Sign-in is not configured', text: 'x' } },
});

import type { Page } from '../define-page.ts';
import { addApplication } from './add-application.ts';
import { chooseLanguage } from './choose-language.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { showSignedOut } from './show-signed-out.ts';
import { showStart } from './show-start.ts';
import { showUnsavedForm } from './show-unsaved-form.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Every page, in the order in which people meet them. */
export const pages: readonly Page[] = [
  showStart,
  chooseLanguage,
  signIn,
  finishSignIn,
  signOut,
  showSignedOut,
  showUnsavedForm,
  addApplication,
];

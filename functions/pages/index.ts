import type { Page } from '../define-page.ts';
import { chooseLanguage } from './choose-language.ts';
import { showStart } from './show-start.ts';
import { showUnsavedForm } from './show-unsaved-form.ts';

/** Every page, in the order in which people meet them. */
export const pages: readonly Page[] = [showStart, chooseLanguage, showUnsavedForm];

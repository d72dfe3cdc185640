import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** On a page in another language than English, that its questions and explanations are in English; nothing on an English one. */
export const EnglishOnly = ({ language }: { readonly language: Language }) =>
  language === 'en' ? null : <p class="govuk-body loadline-muted">{layoutTexts[language].englishOnly}</p>;

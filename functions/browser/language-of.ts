import { type Language, languages } from '../../questionnaire/language.ts';
import { hostCookie } from '../auth/host-cookie.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The cookie that keeps a person's choice of language for a year. */
export const languageCookie = hostCookie('language', YEAR_SECONDS);

const ofBrowser: readonly (readonly [range: RegExp, language: Language])[] = [
  [/^zh-(hans|cn|sg|my)\b/i, 'zh-Hans'],
  [/^zh\b/i, 'zh-Hant'],
  [/^en\b/i, 'en'],
];

/** The language of a request's pages: what was chosen, else the first that the browser asks for and we have, else English. */
export function languageOf(request: Request): Language {
  const chosen = languageCookie.read(request);
  if (isLanguage(chosen)) return chosen;
  const wanted = (request.headers.get('Accept-Language') ?? '').split(',', 10).map((range) => range.trim());
  for (const range of wanted) {
    const found = ofBrowser.find(([known]) => known.test(range));
    if (found) return found[1];
  }
  return 'en';
}

/** Whether a text is the id of a language that we have. */
export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

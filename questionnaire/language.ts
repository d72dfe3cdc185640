/** The languages that texts are kept in, as BCP 47 names them: English, Traditional Chinese as in Hong Kong, Simplified Chinese. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** Id of a language. */
export type Language = (typeof languages)[number];

/** A language other than English, in which the contents themselves are written. */
export type Translated = Exclude<Language, 'en'>;

/** What a page and a PDF name as their language, as BCP 47; screen readers choose their voice by it. */
export const languageTag = {
  en: 'en',
  'zh-Hant': 'zh-HK',
  'zh-Hans': 'zh-Hans',
} as const satisfies Record<Language, string>;

/** The languages of the interface, as people choose them. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** One language of the interface. */
export type Language = (typeof languages)[number];

/** What the attribute `lang` says of each language: Hong Kong's usage of Traditional Chinese is `zh-HK`. */
export const htmlLanguage: Readonly<Record<Language, string>> = {
  en: 'en',
  'zh-Hant': 'zh-HK',
  'zh-Hans': 'zh-Hans',
};

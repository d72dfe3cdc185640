import { type Language, languages, languageTag } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** Each language by its own name: short as Hong Kong's sites have it, whole for those who listen. */
const names: Readonly<Record<Language, { readonly short: string; readonly whole: string }>> = {
  en: { short: 'EN', whole: 'English' },
  'zh-Hant': { short: '繁', whole: '繁體中文' },
  'zh-Hans': { short: '简', whole: '简体中文' },
};

/** Links to the same page in the other languages; the current one is told, not linked. */
export function LanguageSwitch({ language, path }: { readonly language: Language; readonly path: string }) {
  return (
    <nav class="loadline-languages" aria-label={layoutTexts[language].language}>
      <ul class="loadline-languages__list">
        {languages.map((each) => (
          <li class="loadline-languages__item">
            {each === language ? (
              <span class="loadline-languages__current" aria-current="true" lang={languageTag[each]}>
                <Name of={each} />
              </span>
            ) : (
              <a
                class="loadline-languages__link"
                href={`/language?to=${each}&return=${encodeURIComponent(path)}`}
                lang={languageTag[each]}
                hreflang={languageTag[each]}
                rel="nofollow"
              >
                <Name of={each} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Name = ({ of }: { readonly of: Language }) => (
  <>
    <span aria-hidden="true">{names[of].short}</span>
    <span class="govuk-visually-hidden">{names[of].whole}</span>
  </>
);

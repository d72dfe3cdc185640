import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** What stands under every page: the API's reference, and what to do when a page cannot be used. */
export function PageFooter({ language }: { readonly language: Language }) {
  const texts = layoutTexts[language];
  return (
    <footer class="govuk-template__footer loadline-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">{texts.about}</h2>
        <p class="loadline-footer__text">{texts.accessibility}</p>
        <ul class="loadline-footer__links">
          <li>
            <a class="govuk-link" href="/docs">
              {texts.apiReference}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

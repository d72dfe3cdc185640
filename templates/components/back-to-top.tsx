import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** The way from the end of a long page to the top of its main part, for the eye and for the focus. */
export function BackToTop({ language }: { readonly language: Language }) {
  return (
    <p class="govuk-body govuk-!-margin-top-6 govuk-!-display-none-print">
      <a class="govuk-link" href="#main-content" data-module="govuk-skip-link">
        {layoutTexts[language].backToTop}
      </a>
    </p>
  );
}

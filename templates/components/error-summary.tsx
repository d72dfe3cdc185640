import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** Every error of a form, each linked to its field; nothing when there is none. It takes the focus when the page opens. */
export function ErrorSummary({
  language,
  errors,
}: {
  readonly language: Language;
  /** `field` is the id of the input, or of the first of radios and checkboxes; without it the error is told unlinked. */
  readonly errors: readonly { readonly field?: string | undefined; readonly text: string }[];
}) {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{layoutTexts[language].errorSummaryTitle}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, text }) => (
              <li>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

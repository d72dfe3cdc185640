import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** A consequence that must not be missed before a step is taken. */
export function WarningText({
  language,
  children,
}: {
  readonly language: Language;
  readonly children?: Child;
}) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{layoutTexts[language].warning}</span>
        {children}
      </strong>
    </div>
  );
}

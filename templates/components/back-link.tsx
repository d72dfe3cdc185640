import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** A link one step back, above the heading of a page. */
export function BackLink({
  language,
  href,
  text,
}: {
  readonly language: Language;
  readonly href: string;
  /** Where it leads; “Back” unless told. */
  readonly text?: string | undefined;
}) {
  return (
    <a href={href} class="govuk-back-link">
      {text ?? layoutTexts[language].back}
    </a>
  );
}

import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** The way one step back, above the heading of a page. */
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
  const said = text ?? layoutTexts[language].back;
  return (
    <nav aria-label={layoutTexts[language].back}>
      <a href={href} class="govuk-back-link">
        {said}
      </a>
    </nav>
  );
}

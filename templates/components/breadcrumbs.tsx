import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** The pages above this one, outermost first. */
export function Breadcrumbs({
  language,
  items,
}: {
  readonly language: Language;
  readonly items: readonly { readonly href: string; readonly text: string }[];
}) {
  return (
    <nav class="govuk-breadcrumbs" aria-label={layoutTexts[language].breadcrumbs}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ href, text }) => (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              <bdi>{text}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

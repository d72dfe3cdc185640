import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** Links to the page before and the page after; nothing when there is neither. */
export function Pagination({
  language,
  previous,
  next,
}: {
  readonly language: Language;
  readonly previous?: { readonly href: string; readonly label?: string | undefined } | undefined;
  readonly next?: { readonly href: string; readonly label?: string | undefined } | undefined;
}) {
  const texts = layoutTexts[language];
  if (!previous && !next) return null;
  return (
    <nav class="govuk-pagination" aria-label={texts.pagination}>
      {previous && (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={previous.href} rel="prev">
            <Arrow to="prev" d="M7 0 0 6.5 7 13M0 6.5h15" />
            <span class="govuk-pagination__link-title">{previous.label ?? texts.previousPage}</span>
          </a>
        </div>
      )}
      {next && (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={next.href} rel="next">
            <span class="govuk-pagination__link-title">{next.label ?? texts.nextPage}</span>
            <Arrow to="next" d="m8 0 7 6.5L8 13m7-6.5H0" />
          </a>
        </div>
      )}
    </nav>
  );
}

const Arrow = ({ to, d }: { readonly to: 'prev' | 'next'; readonly d: string }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to} loadline-arrow`}
    width="15"
    height="13"
    viewBox="-1 -1 17 15"
    aria-hidden="true"
    focusable="false"
  >
    <path d={d} />
  </svg>
);

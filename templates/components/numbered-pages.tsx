import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';
import { Pagination } from './pagination.tsx';

/** Which page of how many a list shows, with the ways to those before and after it; nothing where there is one only. */
export function NumberedPages({
  language,
  page,
  pages,
  path,
}: {
  readonly language: Language;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The path of a page by its number. */
  readonly path: (page: number) => string;
}) {
  return (
    <>
      {pages > 1 && <p class="govuk-body">{layoutTexts[language].pageOf(page, pages)}</p>}
      <Pagination
        language={language}
        previous={page > 1 ? { href: path(page - 1) } : undefined}
        next={page < pages ? { href: path(page + 1) } : undefined}
      />
    </>
  );
}

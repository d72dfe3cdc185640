import { Button } from '../components/button.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { ReviewsFilterForm } from '../components/reviews-filter-form.tsx';
import { ReviewsTable } from '../components/reviews-table.tsx';
import type { ReviewRow } from '../review-row.ts';
import { type ReviewsFilter, reviewsPath } from '../reviews-filter.ts';
import { reviewsTexts } from '../texts/reviews.ts';

/** What waits for a review across departments, then what was approved, with a filter and boxes for a comparison. */
export function ShowReviewsPage({
  frame,
  departments,
  filter,
  rows,
  waiting,
  approved,
  pages,
  isWhole,
}: {
  readonly frame: PageFrame;
  /** Every department that the person may see, whatever the filter. */
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly filter: ReviewsFilter;
  /** Those on this page. */
  readonly rows: readonly ReviewRow[];
  /** How many that fit the filter wait, and how many were approved, on all pages. */
  readonly waiting: number;
  readonly approved: number;
  readonly pages: number;
  /** False where departments have more than could be read. */
  readonly isWhole: boolean;
}) {
  const { language } = frame;
  const texts = reviewsTexts[language];
  const isFiltered = filter.departmentId !== undefined || filter.status || filter.band;
  const to = (page: number) => ({ href: reviewsPath({ ...filter, page }) });
  return (
    <Layout frame={frame} title={texts.title}>
      <h1 class="govuk-heading-xl">{texts.title}</h1>
      {rows.length === 0 && !isFiltered ? (
        <p class="govuk-body-l">{texts.empty}</p>
      ) : (
        <>
          <p class="govuk-body">{texts.lead}</p>
          <ReviewsFilterForm language={language} departments={departments} filter={filter} />
          {!isWhole && (
            <InsetText tone="fair">
              <p class="govuk-body">{texts.tooMany}</p>
            </InsetText>
          )}
          {rows.length === 0 ? (
            <p class="govuk-body">{texts.noneFits}</p>
          ) : (
            <>
              <p class="govuk-body">
                {texts.waiting(String(waiting))} {texts.approved(String(approved))}
              </p>
              <form method="get" action="/comparison">
                <ReviewsTable language={language} rows={rows} />
                {rows.length > 1 && (
                  <>
                    <h2 class="govuk-heading-s">{texts.compareTitle}</h2>
                    <p class="govuk-hint">{texts.compareHint}</p>
                    <Button kind="secondary">{texts.compareButton}</Button>
                  </>
                )}
              </form>
              {pages > 1 && <p class="govuk-body">{texts.page(String(filter.page), String(pages))}</p>}
              <Pagination
                language={language}
                previous={filter.page > 1 ? to(filter.page - 1) : undefined}
                next={filter.page < pages ? to(filter.page + 1) : undefined}
              />
            </>
          )}
        </>
      )}
    </Layout>
  );
}

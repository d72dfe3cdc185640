import { CompareForm } from '../components/compare-form.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import { NumberedPages } from '../components/numbered-pages.tsx';
import type { PageFrame } from '../components/page-frame.ts';
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
                {filter.status !== 'approved' && texts.waiting(String(waiting))}{' '}
                {filter.status !== 'submitted' && texts.approved(String(approved))}
              </p>
              <CompareForm language={language} boxes={rows.length} hint={texts.compareHint}>
                <ReviewsTable language={language} rows={rows} />
              </CompareForm>
              <NumberedPages
                language={language}
                page={filter.page}
                pages={pages}
                path={(page) => reviewsPath({ ...filter, page })}
              />
            </>
          )}
        </>
      )}
    </Layout>
  );
}

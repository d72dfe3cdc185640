import { ShowReviewsPage } from '../../templates/pages/show-reviews.tsx';
import { reviewChoices, reviewsFilter } from '../../templates/reviews-filter.ts';
import { readAll } from '../browser/read-all.ts';
import { reviewRows } from '../browser/review-rows.ts';
import { type ReviewedDepartment, reviewedDepartments } from '../browser/reviewed-departments.ts';
import { definePage } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { atMost } from '../request/at-most.ts';
import { listAssessments } from '../routes/list-assessments.ts';

const MOST_A_LIST = 1000;
const AT_ONCE = 6;
const PAGE = 25;

/** What waits for a review in the departments in which a person may review, and what was approved. */
export const showReviews = definePage({
  id: 'show-reviews',
  path: '/reviews',
  access: 'signed-in',
  async get(request) {
    const { callAs, frame, person, query } = request;
    if (!person.roles.includes('reviewer') && !person.roles.includes('procurement'))
      return refuse('scope-missing', 'Reviewers and procurement see this page.');
    const departments = await reviewedDepartments(request);
    const filter = reviewsFilter(
      query,
      departments.map(({ id }) => id),
    );
    const asked = departments
      .filter(({ id }) => filter.departmentId === undefined || id === filter.departmentId)
      .flatMap((department) =>
        reviewChoices.status
          .filter((status) => filter.status === undefined || status === filter.status)
          .map((status) => ({ department, status })),
      );
    const lists = await atMost(AT_ONCE, asked, async ({ department, status }) => {
      const read = await readAll(MOST_A_LIST, (cursor) =>
        callAs(department.principal, listAssessments, {
          query: { status, limit: '100', ...(cursor === undefined ? {} : { cursor }) },
        }),
      );
      return 'refused' in read
        ? read
        : { ...read, items: read.items.map((summary) => ({ summary, department })) };
    });
    const refused = lists.find((list) => 'refused' in list);
    if (refused && 'refused' in refused) return refused;
    const whole = lists.flatMap((list) => ('refused' in list ? [] : [list]));
    const all = whole.flatMap(({ items }) => items);
    const fitting = all
      .filter(({ summary }) => filter.band === undefined || summary.outcome?.band === filter.band)
      .toSorted(inOrderOfReview);
    const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
    const page = Math.min(filter.page, pages);
    const count = (status: string) => fitting.filter(({ summary }) => summary.status === status).length;
    return {
      view: ShowReviewsPage({
        frame,
        departments,
        filter: { ...filter, page },
        rows: await reviewRows(fitting.slice((page - 1) * PAGE, page * PAGE), request),
        waiting: count('submitted'),
        approved: count('approved'),
        pages,
        isWhole: whole.every((list) => list.isWhole),
      }),
    };
  },
});

interface Listed {
  readonly summary: {
    readonly id: string;
    readonly status: string;
    readonly submittedAt: string | null;
    readonly updatedAt: string;
  };
  readonly department: ReviewedDepartment;
}

/** What waits comes first, the longest waiting at the top; then what was approved last. */
function inOrderOfReview({ summary: one }: Listed, { summary: other }: Listed): number {
  if (one.status !== other.status) return one.status === 'submitted' ? -1 : 1;
  const [earlier, later] =
    one.status === 'submitted'
      ? [`${one.submittedAt} ${one.id}`, `${other.submittedAt} ${other.id}`]
      : [`${other.updatedAt} ${other.id}`, `${one.updatedAt} ${one.id}`];
  return earlier < later ? -1 : 1;
}

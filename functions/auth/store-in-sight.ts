import { LONGEST_PAGE, limitOf, pageOf } from '../store/page.ts';
import type { AssessmentStatus, AssessmentSummary, Page, PageRequest, Store } from '../store/store.ts';
import type { Principal } from './principal.ts';

const visible = ['submitted', 'approved'] as const satisfies readonly AssessmentStatus[];

const isVisible = ({ status }: Pick<AssessmentSummary, 'status'>): boolean =>
  visible.some((one) => one === status);

/**
 * The store as a caller may see it: for the sight `submitted`, assessments that are neither submitted nor approved are not
 * there, nor are applications without such a one, nor the contents of evidence. Changes are left to scopes.
 */
export function storeInSight(store: Store, { sight }: Pick<Principal, 'sight'>): Store {
  if (sight === 'everything') return store;

  const getAssessment: Store['getAssessment'] = async (departmentId, id) => {
    const found = await store.getAssessment(departmentId, id);
    return found && isVisible(found) ? found : undefined;
  };

  const listAssessments: Store['listAssessments'] = async (departmentId, filter, page) =>
    filter.status === undefined || isVisible({ status: filter.status })
      ? readOn<AssessmentSummary>(
          (wanted) => store.listAssessments(departmentId, filter, wanted),
          page,
          isVisible,
        )
      : { items: [] };

  return {
    ...store,
    getAssessment,
    listAssessments,
    getApplication: async (departmentId, applicationId) => {
      const { items } = await listAssessments(departmentId, { applicationId }, { limit: 1 });
      return items.length > 0 ? store.getApplication(departmentId, applicationId) : undefined;
    },
    getApplications: async (departmentId, ids) => {
      const assessed = await assessedApplications(store, departmentId);
      return store.getApplications(
        departmentId,
        ids.filter((id) => assessed.has(id)),
      );
    },
    listApplications: async (departmentId, page) => {
      const assessed = await assessedApplications(store, departmentId);
      return readOn(
        (wanted) => store.listApplications(departmentId, wanted),
        page,
        ({ id }) => assessed.has(id),
      );
    },
    findNextRevision: async (departmentId, assessmentId) => {
      const id = await store.findNextRevision(departmentId, assessmentId);
      return id !== undefined && (await getAssessment(departmentId, id)) ? id : undefined;
    },
    getContents: async () => undefined,
  };
}

/** The ids of the applications with an assessment in sight: a few long pages, however many applications there are. */
async function assessedApplications(store: Store, departmentId: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const status of visible) {
    let after: string | undefined;
    do {
      const page = await store.listAssessments(departmentId, { status }, pageAfter(after));
      for (const { applicationId } of page.items) found.add(applicationId);
      after = page.next;
    } while (after !== undefined);
  }
  return found;
}

/** A page of what is wanted: pages are read on until it is full. */
async function readOn<T extends { readonly id: string }>(
  list: (page: PageRequest) => Promise<Page<T>>,
  page: PageRequest,
  isWanted: (item: T) => boolean,
): Promise<Page<T>> {
  const limit = limitOf(page);
  const found: T[] = [];
  let { after } = page;
  do {
    const { items, next } = await list(pageAfter(after));
    found.push(...items.filter(isWanted));
    after = next;
  } while (after !== undefined && found.length <= limit);
  return pageOf(found, limit, ({ id }) => id);
}

const pageAfter = (after: string | undefined): PageRequest => ({
  limit: LONGEST_PAGE,
  ...(after === undefined ? {} : { after }),
});

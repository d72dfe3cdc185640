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

  // An application is in sight with the first of its assessments that is, so that nobody has to look for one again.
  const seen = new Set<string>();

  const getAssessment: Store['getAssessment'] = async (departmentId, id) => {
    const found = await store.getAssessment(departmentId, id);
    if (!found || !isVisible(found)) return undefined;
    seen.add(`${departmentId}/${found.applicationId}`);
    return found;
  };

  const listAssessments: Store['listAssessments'] = async (departmentId, filter, page) =>
    filter.status === undefined || isVisible({ status: filter.status })
      ? readOn<AssessmentSummary>(
          (wanted) => store.listAssessments(departmentId, filter, wanted),
          page,
          isVisible,
        )
      : { items: [] };

  const isInSight = async (departmentId: string, applicationId: string): Promise<boolean> =>
    seen.has(`${departmentId}/${applicationId}`) ||
    (await listAssessments(departmentId, { applicationId }, { limit: 1 })).items.length > 0;

  return {
    ...store,
    getAssessment,
    listAssessments,
    getApplication: async (departmentId, id) =>
      (await isInSight(departmentId, id)) ? store.getApplication(departmentId, id) : undefined,
    getApplications: async (departmentId, ids) => {
      const inSight = await Promise.all(ids.map((id) => isInSight(departmentId, id)));
      return store.getApplications(
        departmentId,
        ids.filter((_, index) => inSight[index]),
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

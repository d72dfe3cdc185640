import type { AssessmentSummary, Page, PageRequest, Store } from '../store/store.ts';
import type { Principal } from './principal.ts';

/** The store as a caller may see it: for the sight `submitted`, what is neither submitted nor approved is not there. */
export function storeInSight(store: Store, { sight }: Pick<Principal, 'sight'>): Store {
  if (sight === 'everything') return store;
  const hasVisible = async (departmentId: string, applicationId: string): Promise<boolean> => {
    const found = await filtered<AssessmentSummary>(
      (page) => store.listAssessments(departmentId, { applicationId }, page),
      { limit: 1 },
      isVisible,
    );
    return found.items.length > 0;
  };
  return {
    ...store,
    getApplication: async (departmentId, id) =>
      (await hasVisible(departmentId, id)) ? store.getApplication(departmentId, id) : undefined,
    listApplications: (departmentId, page) =>
      filtered(
        (wanted) => store.listApplications(departmentId, wanted),
        page,
        ({ id }) => hasVisible(departmentId, id),
      ),
    getAssessment: async (departmentId, id) => {
      const found = await store.getAssessment(departmentId, id);
      return found && isVisible(found) ? found : undefined;
    },
    listAssessments: (departmentId, filter, page) =>
      filtered<AssessmentSummary>(
        (wanted) => store.listAssessments(departmentId, filter, wanted),
        page,
        isVisible,
      ),
    getContents: async () => undefined,
  };
}

const isVisible = ({ status }: Pick<AssessmentSummary, 'status'>): boolean =>
  status === 'submitted' || status === 'approved';

/** A page of what may be seen: pages of the store are read on until it is full. */
async function filtered<T extends { readonly id: string }>(
  list: (page: PageRequest) => Promise<Page<T>>,
  { limit, after: start }: PageRequest,
  wanted: (item: T) => boolean | Promise<boolean>,
): Promise<Page<T>> {
  const found: T[] = [];
  let after = start;
  for (;;) {
    const page = await list({ limit: 100, ...(after === undefined ? {} : { after }) });
    for (const item of page.items) {
      if (!(await wanted(item))) continue;
      if (found.length === limit) return { items: found, next: found.at(-1)?.id ?? '' };
      found.push(item);
    }
    if (page.next === undefined) return { items: found };
    after = page.next;
  }
}

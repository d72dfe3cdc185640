import { LONGEST_PAGE } from '../store/page.ts';
import type { Page, PageRequest, Store, Stored, SubjectKind } from '../store/store.ts';
import { isSealed } from './check-place.ts';
import type { TrailCheck, TrailProblem } from './trail-check.ts';

/** The most things that one check of an inventory looks at. */
const MOST_THINGS_CHECKED = 1000;

type Listed = Pick<Stored, 'id' | 'version' | 'updatedAt'>;

/**
 * Checks that the newest event of everything that a department has is there, and in the journal: a journal alone cannot tell
 * what it does not name. `after` is what `next` was.
 */
export async function checkInventory(
  store: Store,
  departmentId: string,
  after: string | undefined,
): Promise<TrailCheck> {
  const lists = listsOf(store, departmentId);
  const [startKind = lists[0]?.kind, startId] = after?.split(' ') ?? [];
  const problems: TrailProblem[] = [];
  let beforeTheChain = 0;
  let looked = 0;
  for (const { kind, list } of lists.slice(lists.findIndex((one) => one.kind === startKind))) {
    let last = kind === startKind ? startId : undefined;
    do {
      if (looked >= MOST_THINGS_CHECKED)
        return { checked: 0, beforeTheChain, problems, next: last === undefined ? kind : `${kind} ${last}` };
      const page = await list({ limit: LONGEST_PAGE, ...(last === undefined ? {} : { after: last }) });
      const found = await checkThings(store, departmentId, page.items);
      problems.push(...found.problems);
      beforeTheChain += found.beforeTheChain;
      looked += page.items.length;
      last = page.next;
    } while (last !== undefined);
  }
  return { checked: 0, beforeTheChain, problems };
}

interface List {
  readonly kind: SubjectKind;
  list(page: PageRequest): Promise<Page<Listed>>;
}

function listsOf(store: Store, departmentId: string): readonly List[] {
  return [
    {
      kind: 'department',
      list: async () => {
        const record = await store.getDepartmentRecord(departmentId);
        return { items: record ? [record] : [] };
      },
    },
    { kind: 'application', list: (page) => store.listApplications(departmentId, page) },
    { kind: 'assessment', list: (page) => store.listAssessments(departmentId, {}, page) },
    { kind: 'api-key', list: (page) => store.listApiKeys(departmentId, page) },
    { kind: 'imported-questionnaire', list: (page) => store.listImportedQuestionnaires(departmentId, page) },
    {
      kind: 'landing-zone-values',
      list: async () => {
        const values = await store.getLandingZoneValues(departmentId);
        return { items: values ? [values] : [] };
      },
    },
  ];
}

async function checkThings(store: Store, departmentId: string, things: readonly Listed[]) {
  const references = things.map(({ id, version, updatedAt }) => ({
    subjectId: id,
    subjectVersion: version,
    at: updatedAt,
  }));
  const [events, entries] =
    things.length === 0
      ? [[], []]
      : await Promise.all([
          store.getEvents(departmentId, references),
          store.getJournalEntries(departmentId, references),
        ]);
  const problems = references.flatMap(({ subjectId, subjectVersion }, index): TrailProblem[] => {
    const problem = (kind: TrailProblem['problem'], detail: string) => [
      { subjectId, subjectVersion, problem: kind, detail },
    ];
    const [event, entry] = [events[index], entries[index]];
    if (!event) return problem('missing', 'This version was made, and its event is gone.');
    if (isSealed(event))
      return entry ? [] : problem('missing', 'The journal of the department does not have it.');
    return entry ? problem('not-sealed', 'It has no seal, although the journal says that it had one.') : [];
  });
  const unsealed = references.filter((_, index) => events[index] && !isSealed(events[index]));
  return {
    problems,
    beforeTheChain: unsealed.reduce((sum, { subjectVersion }) => sum + subjectVersion, 0),
  };
}

import type { ImportedQuestionnaire, ImportedQuestionnaireSummary, Store } from '../store/store.ts';

/** The version of an edition, as people see it. */
export const versionOfEdition = (edition: number): string => `${edition}.0`;

/** The edition that a version names; `undefined` when it names none. */
export const editionOfVersion = (version: string): number | undefined =>
  /^[1-9]\d{0,3}\.0$/.test(version) ? Number.parseInt(version, 10) : undefined;

const PAGE = 100;

/** The newest edition that the department imported under this id; `undefined` when there is none. */
export async function newestImported(
  store: Store,
  departmentId: string,
  questionnaireId: string,
): Promise<ImportedQuestionnaire | undefined> {
  const prefix = `${questionnaireId}:`;
  let last: string | undefined;
  for (let after = prefix; ; ) {
    const { items } = await store.listImportedQuestionnaires(departmentId, { limit: PAGE, after });
    const own = items.map(({ id }) => id).filter((id) => id.startsWith(prefix));
    last = own.at(-1) ?? last;
    if (own.length < PAGE || last === undefined) break;
    after = last;
  }
  return last === undefined ? undefined : store.getImportedQuestionnaire(departmentId, last);
}

/** Every edition that the department imported, without its YAML, by id. */
export async function allImported(
  store: Store,
  departmentId: string,
): Promise<readonly ImportedQuestionnaireSummary[]> {
  const found: ImportedQuestionnaireSummary[] = [];
  let after: string | undefined;
  do {
    const page = await store.listImportedQuestionnaires(departmentId, {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

import type { ImportedQuestionnaireSummary, Store } from '../store/store.ts';

/** The version of an edition, as people see it. */
export const versionOfEdition = (edition: number): string => `${edition}.0`;

/** The edition that a version names; `undefined` when it names none. */
export const editionOfVersion = (version: string): number | undefined =>
  /^[1-9]\d{0,3}\.0$/.test(version) ? Number.parseInt(version, 10) : undefined;

const PAGE = 100;

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

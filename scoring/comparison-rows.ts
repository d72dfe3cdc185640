import { compareVersions } from '../questionnaire/edition.ts';
import type { Questionnaire } from '../questionnaire/question.ts';

/**
 * One thing side by side: a cell for each column, in the columns' order. Only things of one questionnaire stand in one row,
 * in any of its versions, since ids of different questionnaires may be alike by chance.
 */
export interface SideBySide<Cell> {
  readonly questionnaireId: string;
  readonly columns: readonly Cell[];
}

/** One thing of a questionnaire side by side: a cell for each column, `null` where the column does not have it. */
export interface Row<T> {
  readonly questionnaireId: string;
  readonly id: string;
  /** The thing as the newest version that has it says it. */
  readonly newest: T;
  readonly cells: readonly (T | null)[];
}

/**
 * A row for each thing that any column has, by questionnaire and id: questionnaires as they first appear, and in each the
 * order of its newest version, then what only older ones have.
 */
export function rowsOf<C extends { readonly questionnaire: Questionnaire }, T>(
  columns: readonly C[],
  itemsOf: (column: C) => readonly (readonly [id: string, item: T])[],
): Row<T>[] {
  const items = columns.map((column) => new Map(itemsOf(column)));
  const questionnaireIds = [...new Set(columns.map(({ questionnaire }) => questionnaire.id))];
  return questionnaireIds.flatMap((questionnaireId) => {
    const own = columns.map(({ questionnaire: { id, version } }, index) =>
      id === questionnaireId ? { version, items: items[index] as ReadonlyMap<string, T> } : null,
    );
    const newestOf = new Map<string, T>();
    for (const column of own.toSorted((one, other) =>
      compareVersions(other?.version ?? '', one?.version ?? ''),
    ))
      for (const [id, item] of column?.items ?? []) if (!newestOf.has(id)) newestOf.set(id, item);
    return [...newestOf].map(([id, newest]) => ({
      questionnaireId,
      id,
      newest,
      cells: own.map((column) => column?.items.get(id) ?? null),
    }));
  });
}

/** Whether cells that are there are not all the same. */
export const differ = (cells: readonly unknown[]): boolean =>
  new Set(cells.filter((cell) => cell !== null).map((cell) => JSON.stringify(cell))).size > 1;

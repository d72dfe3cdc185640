import type { AssessmentSummaryView } from './assessment-summary-view.ts';

/** An application with the latest of its assessments, as a list shows it. */
export interface ApplicationRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly updatedAt: string;
  /** Absent until one is started. */
  readonly latest?: AssessmentSummaryView | undefined;
}

/** What to list; an empty text leaves its part open. */
export interface ApplicationFilter {
  readonly text: string;
  readonly band: string;
  readonly path: string;
  /** A status, or `none` for applications without an assessment. */
  readonly status: string;
  readonly order: 'name' | 'changed';
}

/** The rows that a filter leaves, in its order. Case, width and the marks on letters do not count in a search. */
export function filterApplications(
  rows: readonly ApplicationRow[],
  { text, band, path, status, order }: ApplicationFilter,
): readonly ApplicationRow[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows
    .filter((row) => {
      const { latest } = row;
      const said = folded(`${row.name} ${row.description} ${row.owner}`);
      return (
        words.every((word) => said.includes(word)) &&
        (band === '' || latest?.outcome?.band === band) &&
        (path === '' || latest?.outcome?.path === path) &&
        (status === '' || (latest?.status ?? 'none') === status)
      );
    })
    .toSorted((a, b) => (order === 'changed' ? changedAt(b).localeCompare(changedAt(a)) : byName(a, b)));
}

const byName = (a: ApplicationRow, b: ApplicationRow): number =>
  folded(a.name) < folded(b.name) ? -1 : folded(a.name) > folded(b.name) ? 1 : a.id < b.id ? -1 : 1;

/** When an application or its latest assessment was last changed. */
export const changedAt = ({ updatedAt, latest }: ApplicationRow): string =>
  latest && latest.updatedAt > updatedAt ? latest.updatedAt : updatedAt;

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

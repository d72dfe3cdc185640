import { type Language, languageTag } from '../questionnaire/language.ts';
import type { ApplicationRow } from './application-row.ts';
import type { ApplicationsFilter } from './applications-filter.ts';

/** Case and width do not count: “ＡＢＣ” is found by “abc”. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The applications that fit a filter, in its order: by name as the language sorts, or the last change first. */
export function chosenApplications<Row extends ApplicationRow>(
  rows: readonly Row[],
  { search, band, path, status, sort }: ApplicationsFilter,
  language: Language,
): readonly Row[] {
  const sought = folded(search);
  const { compare } = new Intl.Collator(languageTag[language], { numeric: true });
  return rows
    .filter(
      ({ name, description, owner, latest }) =>
        [name, description, owner].some((text) => folded(text).includes(sought)) &&
        (band === undefined || latest?.outcome?.band === band) &&
        (path === undefined || latest?.outcome?.path === path) &&
        (status === undefined || (latest?.status ?? 'none') === status),
    )
    .toSorted((left, right) =>
      sort === 'changed' && left.changedAt !== right.changedAt
        ? left.changedAt < right.changedAt
          ? 1
          : -1
        : compare(left.name, right.name),
    );
}

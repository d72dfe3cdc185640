import type { Language } from '../questionnaire/language.ts';
import type { ComparedColumn } from './compared-column.ts';
import { shownName } from './shown-name.ts';
import { comparisonTexts } from './texts/comparison.ts';

/** The longest part of a name that a head shows; the whole one stands in the table of results in short. */
const LONGEST_NAME = 40;

/** The heads of columns, no two alike: revisions where all are of one application, otherwise its name, and more only where that is not enough. */
export function columnLabels(columns: readonly ComparedColumn[], language: Language): readonly string[] {
  const texts = comparisonTexts[language];
  if (areOfOneApplication(columns))
    return apart(
      columns.map(({ revision }) => texts.revision(revision)),
      columns,
      texts,
    );
  const names = columns.map(({ application }) => shownName(application, LONGEST_NAME));
  if (new Set(names).size === names.length) return names;
  const labels = columns.map(({ revision }, index) => texts.column(names[index] ?? '', revision));
  return apart(labels, columns, texts);
}

/** Labels with what tells those apart that are alike: the department, the questionnaire, or at last their place. */
function apart(
  alike: readonly string[],
  columns: readonly ComparedColumn[],
  texts: (typeof comparisonTexts)[Language],
): readonly string[] {
  const tellApart: readonly ((column: ComparedColumn, index: number) => string)[] = [
    ({ department }) => shownName(department, LONGEST_NAME),
    ({ questionnaire }) => shownName(questionnaire.title, LONGEST_NAME),
    (_, index) => String(index + 1),
  ];
  let labels = alike;
  for (const tell of tellApart) {
    if (new Set(labels).size === labels.length) break;
    const more = columns.map(tell);
    if (new Set(more).size > 1) labels = labels.map((label, index) => texts.within(label, more[index] ?? ''));
  }
  return labels;
}

/** Whether all columns are revisions of one application. */
export const areOfOneApplication = (columns: readonly ComparedColumn[]): boolean =>
  new Set(columns.map(({ applicationPath }) => applicationPath)).size === 1;

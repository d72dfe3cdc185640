import { visibleText } from '../questionnaire/evidence/parsing/visible-text.ts';
import type { Language } from '../questionnaire/language.ts';
import type { ComparedColumn } from './compared-column.ts';
import { comparisonTexts } from './texts/comparison.ts';

/** The heads of columns, no two alike: revisions where all are of one application, otherwise its name first, and more only where that is not enough. */
export function columnLabels(columns: readonly ComparedColumn[], language: Language): readonly string[] {
  const texts = comparisonTexts[language];
  const short = areOfOneApplication(columns);
  const tellApart: readonly ((column: ComparedColumn, index: number) => string)[] = [
    ({ department }) => isolated(department),
    ({ questionnaire }) => isolated(questionnaire.title),
    (_, index) => String(index + 1),
  ];
  let labels = columns.map(({ application, revision }) =>
    short ? texts.revision(revision) : texts.column(isolated(application), revision),
  );
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

/** The longest part of a name that a head shows; the whole one stands in the table of results in short. */
const LONGEST_NAME = 40;

// A head is text alone, so that marks take the place of an element with its own direction.
function isolated(text: string): string {
  const characters = [...visibleText(text)];
  const shown = characters.slice(0, LONGEST_NAME).join('');
  return `\u2068${shown}${characters.length > LONGEST_NAME ? '…' : ''}\u2069`;
}

import type { Language } from '../../questionnaire/language.ts';
import type { Headline } from '../../scoring/comparison.ts';
import type { ComparedColumn } from '../compared-column.ts';
import { points } from '../figures.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { recordsTexts } from '../texts/records.ts';
import { wordsIn } from '../words.ts';
import { BandTag } from './band-tag.tsx';
import { type ComparisonRow, ComparisonTable } from './comparison-table.tsx';
import { ScoreRange } from './score-range.tsx';

/** The results of assessments in short, side by side, with the way to each. */
export function ComparisonHeadlines({
  language,
  columns,
  labels,
  headlines,
}: {
  readonly language: Language;
  readonly columns: readonly ComparedColumn[];
  readonly labels: readonly string[];
  readonly headlines: readonly Headline[];
}) {
  const texts = comparisonTexts[language];
  const outcomes = outcomeTexts[language];
  const row = <T,>(
    name: string,
    values: readonly T[],
    cell: (value: T, index: number) => ComparisonRow['cells'][number],
    saysDifference = true,
  ): ComparisonRow => ({
    name,
    differs: saysDifference && new Set(values).size > 1,
    cells: values.map(cell),
  });
  const of = <T,>(read: (headline: Headline) => T): readonly T[] => headlines.map(read);
  const outcomeOf = (index: number) => headlines[index] ?? null;
  const questionnaires = row(
    texts.questionnaire,
    columns.map(({ questionnaire: { title, version } }) => texts.version(title, version)),
    String,
  );
  const rows: ComparisonRow[] = [
    row(
      texts.application,
      columns,
      ({ application, assessmentPath }, index) => (
        <a class="govuk-link" href={`${assessmentPath}/result`}>
          <bdi class="loadline-excerpt">{application}</bdi>
          <span class="govuk-visually-hidden"> {texts.resultOf(labels[index] ?? '')}</span>
        </a>
      ),
      false,
    ),
    ...(new Set(columns.map(({ department }) => department)).size > 1
      ? [
          row(
            texts.department,
            columns.map(({ department }) => department),
            (name) => <bdi>{name}</bdi>,
            false,
          ),
        ]
      : []),
    row(
      texts.revisionRow,
      columns.map(({ revision }) => revision),
      String,
      false,
    ),
    row(
      texts.status,
      columns.map(({ status }) => status),
      (status) => recordsTexts[language].assessmentStatus[status],
      false,
    ),
    row(
      outcomes.band,
      of(({ band }) => band),
      (_, index) => (
        <BandTag
          language={language}
          outcome={outcomeOf(index)}
          result={{ href: `${columns[index]?.assessmentPath}/result`, about: labels[index] ?? '' }}
        />
      ),
    ),
    row(
      outcomes.score,
      of(({ proven, potential }) => `${proven} ${potential}`),
      (_, index) => <ScoreRange language={language} id={`score-${index}`} outcome={outcomeOf(index)} />,
    ),
    row(
      outcomes.path,
      of(({ path }) => path),
      (path) => (path ? wordsIn(language).path[path] : outcomes.noPath),
    ),
    row(
      texts.blockers,
      of(({ blockers }) => blockers),
      String,
    ),
    row(
      texts.completeness,
      of(({ completeness }) => completeness),
      (share) => `${points(share)} %`,
    ),
    ...(questionnaires.differs ? [questionnaires] : []),
  ];
  return (
    <ComparisonTable
      language={language}
      id="in-short"
      title={texts.inShort}
      hint={texts.differsHint}
      labels={labels}
      rows={rows}
    />
  );
}

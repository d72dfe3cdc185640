import type { Language } from '../../questionnaire/language.ts';
import { points } from '../figures.ts';
import type { ReportInput } from '../report.ts';
import { subjectOf } from '../subject.ts';
import { resultTexts } from '../texts/result.ts';
import { wordsTexts } from '../texts/words.ts';
import { SummaryList } from './summary-list.tsx';

/** What a reader with half a minute needs beside the verdict: path, blockers and how much is known. */
export function AtAGlance({
  language,
  input: { result },
  partHref,
  more = [],
}: {
  readonly language: Language;
  readonly input: ReportInput;
  /** Where a section of the report stands, by its id; without it nothing is linked. */
  readonly partHref?: ((partId: string) => string) | undefined;
  /** What follows in the same list. */
  readonly more?: readonly { readonly key: string; readonly value: string }[] | undefined;
}) {
  const texts = resultTexts[language];
  const { blockers, recommendation, score } = result;
  const title = recommendation.path && wordsTexts[language].path[recommendation.path];
  const path = title && (recommendation.settled ? title : texts.pathForNow(title));
  const link = (part: string, about: string) =>
    partHref ? [{ href: partHref(part), text: texts.see, about }] : [];
  return (
    <SummaryList
      rows={[
        ...(subjectOf(result) === 'move'
          ? [{ key: texts.path, value: path ?? texts.noPath, actions: link('recommended-path', texts.path) }]
          : []),
        {
          key: texts.blockers,
          value: blockers.length > 0 ? blockers.map((one) => one.title).join('; ') : texts.noBlockers,
          actions: blockers.length > 0 ? link('blockers', texts.blockers) : [],
        },
        { key: texts.completeness, value: texts.known(points(score.completeness)) },
        ...more,
      ]}
    />
  );
}

import type { Language } from '../../questionnaire/language.ts';
import type { ReportInput } from '../report.ts';
import { reviewTexts } from '../texts/review.ts';
import { wordsIn } from '../words.ts';
import { DataTable } from './data-table.tsx';
import { EvidenceContradictions } from './evidence-contradictions.tsx';
import { ShownText } from './shown-text.tsx';
import { SummaryList } from './summary-list.tsx';

/** On what the proven points rest, the files by name, and where answers and files differ. */
export function ReviewEvidence({
  language,
  base,
  input: { contradictions = [], evidence = [], questionnaire, result },
}: {
  readonly language: Language;
  /** Path of the assessment. */
  readonly base: string;
  readonly input: ReportInput;
}) {
  const texts = reviewTexts[language].evidence;
  const { basis } = wordsIn(language);
  const { provenBy, score } = result;
  const shares = [
    { word: basis['read-from-file'], points: provenBy.readFromFile },
    { word: basis.documented, points: provenBy.documented },
    { word: basis.asserted, points: provenBy.asserted },
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{texts.title}</h2>
      {score.proven > 0 && (
        <>
          <p class="govuk-body">{texts.basis}</p>
          <SummaryList
            rows={shares.map(({ word, points }) => ({
              key: `${word[0]?.toUpperCase()}${word.slice(1)}`,
              value: texts.share(points.toFixed(2), score.proven.toFixed(2)),
            }))}
          />
        </>
      )}
      {evidence.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <DataTable
          id="files"
          caption={`${texts.files} (${evidence.length})`}
          captionSize="s"
          columns={[{ text: texts.file }, { text: texts.findings, numeric: true }]}
          rows={evidence.map(({ name, findings }) => [<ShownText>{name}</ShownText>, String(findings)])}
        />
      )}
      <EvidenceContradictions
        language={language}
        view={{ assessment: base, questionnaire, contradictions, mayChange: false }}
      />
    </>
  );
}

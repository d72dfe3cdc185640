import type { Language } from '../../questionnaire/language.ts';
import { assessmentPath } from '../assessment-path.ts';
import { dayLine } from '../figures.ts';
import type { ReviewRow } from '../review-row.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { reviewsTexts } from '../texts/reviews.ts';
import { wordsIn } from '../words.ts';
import { BandTag } from './band-tag.tsx';
import { Cell } from './cell.tsx';
import { CompareTick } from './compare-tick.tsx';
import { DataTable } from './data-table.tsx';
import { ScoreRange } from './score-range.tsx';

/** Assessments that wait for a review or were approved, each with its result in short, the way to it, and a box for a comparison. */
export function ReviewsTable({
  language,
  rows,
}: {
  readonly language: Language;
  readonly rows: readonly ReviewRow[];
}) {
  const texts = reviewsTexts[language];
  const outcomes = outcomeTexts[language];
  return (
    <DataTable
      id="reviews"
      caption={texts.title}
      captionHidden
      narrow="stack"
      columns={[
        texts.application,
        texts.submitted,
        outcomes.band,
        outcomes.score,
        texts.blockers,
        comparisonTexts[language].tick.column,
      ].map((text) => ({ text }))}
      rows={rows.map((row) => {
        const { application, assessmentId, departmentId, outcome } = row;
        const waits = row.status === 'submitted';
        const assessment = assessmentPath(departmentId, assessmentId);
        return [
          <Cell>
            <a class="govuk-link" href={`${assessment}/${waits ? 'review' : 'decision'}`}>
              <bdi>{application}</bdi>
              <span class="govuk-visually-hidden">: {waits ? texts.review : texts.decision}</span>
            </a>
            <br />
            <span class="loadline-muted">
              <bdi>{texts.revision(row.department, row.revision)}</bdi>
            </span>
          </Cell>,
          <Cell>
            {waits
              ? texts.waitingDays(row.waitingDays)
              : texts.approvedOn(dayLine(row.approvedAt ?? '', language))}
            <br />
            <span class="loadline-muted">
              <bdi>{texts.submittedOn(dayLine(row.submittedAt, language), row.submittedBy)}</bdi>
            </span>
          </Cell>,
          <Cell>
            <BandTag
              language={language}
              outcome={outcome}
              result={{ href: `${assessment}/result`, about: application }}
            />
            {outcome && (
              <>
                <br />
                <span class="loadline-muted">
                  {outcome.path ? wordsIn(language).path[outcome.path] : outcomes.noPath}
                </span>
              </>
            )}
          </Cell>,
          <Cell>
            <ScoreRange language={language} id={`score-${assessmentId}`} outcome={outcome} />
          </Cell>,
          outcome ? String(outcome.blockers) : '–',
          <CompareTick
            id={`compare-${assessmentId}`}
            value={`${departmentId}:${assessmentId}`}
            language={language}
            application={application}
          />,
        ];
      })}
    />
  );
}

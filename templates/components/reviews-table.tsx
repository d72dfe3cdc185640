import type { Language } from '../../questionnaire/language.ts';
import { dateLine } from '../figures.ts';
import type { ReviewRow } from '../review-row.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { reviewsTexts } from '../texts/reviews.ts';
import { wordsIn } from '../words.ts';
import { BandTag } from './band-tag.tsx';
import { Cell } from './cell.tsx';
import { CompareTick } from './compare-tick.tsx';
import { DataTable } from './data-table.tsx';
import { ScoreRange } from './score-range.tsx';

const dayOf = (iso: string): string => iso.slice(0, 'YYYY-MM-DD'.length);

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
        outcomes.path,
        texts.blockers,
        texts.next,
        texts.compare,
      ].map((text) => ({ text }))}
      rows={rows.map((row) => {
        const { application, assessmentId, departmentId, outcome } = row;
        const waits = row.status === 'submitted';
        const assessment = `/departments/${encodeURIComponent(departmentId)}/assessments/${assessmentId}`;
        return [
          <>
            <bdi>{application}</bdi>
            <br />
            <span class="loadline-muted">
              <bdi>{texts.revision(row.department, row.revision)}</bdi>
            </span>
          </>,
          <Cell>
            <bdi>{texts.submittedOn(dateLine(dayOf(row.submittedAt), language), row.submittedBy)}</bdi>
            <br />
            <span class="loadline-muted">
              {waits
                ? texts.waitingDays(row.waitingDays)
                : texts.approvedOn(dateLine(dayOf(row.approvedAt ?? ''), language))}
            </span>
          </Cell>,
          <Cell>
            <BandTag language={language} outcome={outcome} />
          </Cell>,
          <Cell>
            <ScoreRange language={language} id={`score-${assessmentId}`} outcome={outcome} />
          </Cell>,
          <Cell>{outcome?.path ? wordsIn(language).path[outcome.path] : outcomes.noPath}</Cell>,
          outcome ? String(outcome.blockers) : '–',
          <Cell>
            <a class="govuk-link" href={`${assessment}/${waits ? 'review' : 'decision'}`}>
              {waits ? texts.review : texts.decision}
              <span class="govuk-visually-hidden">
                {' '}
                <bdi>{application}</bdi>
              </span>
            </a>
          </Cell>,
          <CompareTick
            id={`compare-${assessmentId}`}
            value={`${departmentId}:${assessmentId}`}
            label={texts.compareOne(application)}
          />,
        ];
      })}
    />
  );
}

import type { Language } from '../../questionnaire/language.ts';
import type { ApplicationRow } from '../application-row.ts';
import { departmentPath } from '../department-path.ts';
import { dayLine } from '../figures.ts';
import { applicationsTexts } from '../texts/applications.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { recordsTexts } from '../texts/records.ts';
import { wordsIn } from '../words.ts';
import { BandTag } from './band-tag.tsx';
import { Cell } from './cell.tsx';
import { CompareTick } from './compare-tick.tsx';
import { DataTable } from './data-table.tsx';
import { ScoreRange } from './score-range.tsx';

/** What a person may do with the applications that are listed. */
export interface ListRights {
  readonly canWrite: boolean;
  readonly canReview: boolean;
}

/** Applications with how their last assessment stands, what to do next, and a box to tick for a comparison. */
export function ApplicationsTable({
  language,
  departmentId,
  rows,
  changedBy,
  rights,
}: {
  readonly language: Language;
  readonly departmentId: string;
  readonly rows: readonly ApplicationRow[];
  /** Id of an application → the name of who changed it last. */
  readonly changedBy: ReadonlyMap<string, string>;
  readonly rights: ListRights;
}) {
  const texts = applicationsTexts[language];
  const outcomes = outcomeTexts[language];
  const department = departmentPath(departmentId);
  return (
    <DataTable
      id="applications"
      caption={texts.title}
      captionHidden
      narrow="stack"
      columns={[
        texts.name,
        outcomes.band,
        outcomes.score,
        texts.statusShort,
        texts.next,
        comparisonTexts[language].tick.column,
      ].map((text) => ({ text }))}
      rows={rows.map((row) => {
        const { id, name, latest, changedAt } = row;
        const outcome = latest?.outcome ?? null;
        const by = changedBy.get(id);
        const step = nextStep(row, rights);
        return [
          <a class="govuk-link" href={`${department}/applications/${id}`}>
            <bdi>{name}</bdi>
          </a>,
          <Cell>
            {latest ? (
              <BandTag
                language={language}
                outcome={outcome}
                result={{ href: `${department}/assessments/${latest.id}/result`, about: name }}
              />
            ) : (
              '–'
            )}
            {outcome?.path && (
              <>
                <br />
                <span class="loadline-muted">{wordsIn(language).path[outcome.path]}</span>
              </>
            )}
          </Cell>,
          <Cell>
            <ScoreRange language={language} id={`score-${id}`} outcome={outcome} />
          </Cell>,
          <Cell>
            {latest ? recordsTexts[language].assessmentStatus[latest.status] : texts.noAssessment}
            <br />
            <span class="loadline-muted">
              {dayLine(changedAt, language)}
              {by !== undefined && (
                <>
                  {' '}
                  <bdi>{texts.by(by)}</bdi>
                </>
              )}
            </span>
          </Cell>,
          <Cell>
            <a class="govuk-link" href={`${department}/${step.path}`}>
              {texts.steps[step.id]}
              <span class="govuk-visually-hidden">
                {' '}
                <bdi>{name}</bdi>
              </span>
            </a>
          </Cell>,
          latest ? (
            <CompareTick
              id={`compare-${id}`}
              value={`${departmentId}:${latest.id}`}
              language={language}
              application={name}
            />
          ) : (
            '–'
          ),
        ];
      })}
    />
  );
}

/** What this person does next with an application, and where, below the path of the department. */
function nextStep(
  { id, latest }: ApplicationRow,
  { canWrite, canReview }: ListRights,
): { readonly id: keyof (typeof applicationsTexts)['en']['steps']; readonly path: string } {
  if (!latest)
    return canWrite
      ? { id: 'start', path: `applications/${id}#start` }
      : { id: 'open', path: `applications/${id}` };
  const assessment = `assessments/${latest.id}`;
  if (latest.status === 'draft') return { id: canWrite ? 'continue' : 'answers', path: assessment };
  if (latest.status === 'submitted' && canReview) return { id: 'review', path: `${assessment}/review` };
  if (latest.status === 'returned' && canWrite) return { id: 'reopen', path: assessment };
  return { id: 'result', path: `${assessment}/result` };
}

import { assessmentPath } from '../assessment-path.ts';
import type { AssessmentRow } from '../assessment-row.ts';
import { dayLine } from '../figures.ts';
import { applicationTexts } from '../texts/application.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { recordsTexts } from '../texts/records.ts';
import type { ListRights } from './applications-table.tsx';
import { BandTag } from './band-tag.tsx';
import { Cell } from './cell.tsx';
import { DataTable } from './data-table.tsx';
import type { PageFrame } from './page-frame.ts';
import { ScoreRange } from './score-range.tsx';

/** The assessments of an application with their dates, their pages and, where something can be done about them, what. */
export function AssessmentsTable({
  frame: { language },
  departmentId,
  rows,
  rights,
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly rows: readonly AssessmentRow[];
  readonly rights: ListRights;
}) {
  const texts = applicationTexts[language];
  const outcomes = outcomeTexts[language];
  const goneOn = new Set(rows.map(({ reopenedFrom }) => reopenedFrom));
  const day = (iso: string) => dayLine(iso, language);
  return (
    <DataTable
      id="assessments"
      caption={texts.assessments}
      captionHidden
      narrow="stack"
      columns={[
        texts.assessment,
        texts.status,
        outcomes.band,
        texts.links,
        ...(rights.canWrite ? [texts.actions] : []),
      ].map((text) => ({ text }))}
      rows={rows.map((row) => {
        const { id, revision, status, title, version, createdAt, updatedAt, submittedAt, outcome } = row;
        const name = texts.revision(title, String(revision));
        const base = assessmentPath(departmentId, id);
        return [
          <>
            <bdi>{name}</bdi>
            <br />
            <span class="loadline-muted">{texts.version(version)}</span>
          </>,
          <Cell>
            {recordsTexts[language].assessmentStatus[status]}
            <ul class="govuk-list loadline-muted">
              <li>{texts.started(day(createdAt))}</li>
              <li>{texts.lastChanged(day(updatedAt))}</li>
              {submittedAt !== null && <li>{texts.submitted(day(submittedAt))}</li>}
            </ul>
          </Cell>,
          <Cell>
            <BandTag language={language} outcome={outcome} result={{ href: `${base}/result`, about: name }} />
            <br />
            <ScoreRange language={language} id={`score-${id}`} outcome={outcome} />
          </Cell>,
          <Links
            about={name}
            links={[
              [base, texts.answers],
              [`${base}/result`, texts.result],
              [`${base}/report`, texts.report],
              ...(rights.canReview && status === 'submitted'
                ? [[`${base}/review`, texts.review] as const]
                : []),
              ...(status === 'approved' ? [[`${base}/decision`, texts.decision] as const] : []),
            ]}
          />,
          ...(rights.canWrite
            ? [<Links about={name} links={actionsOf(row, base, goneOn.has(id), texts)} />]
            : []),
        ];
      })}
    />
  );
}

function actionsOf(
  { status, newer }: AssessmentRow,
  base: string,
  goesOn: boolean,
  texts: (typeof applicationTexts)['en'],
): readonly (readonly [href: string, text: string])[] {
  if (status === 'returned') return [[base, texts.reopen]];
  if (status === 'approved') return goesOn ? [] : [[base, texts.revise]];
  if (status === 'submitted') return [];
  return [
    ...(newer === undefined ? [] : [[`${base}/move`, texts.move(newer)] as const]),
    [`${base}/removal`, texts.removeDraft],
  ];
}

const Links = ({
  about,
  links,
}: {
  readonly about: string;
  readonly links: readonly (readonly [href: string, text: string])[];
}) =>
  links.length === 0 ? (
    <>–</>
  ) : (
    <Cell>
      <ul class="govuk-list">
        {links.map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
              <span class="govuk-visually-hidden"> {about}</span>
            </a>
          </li>
        ))}
      </ul>
    </Cell>
  );

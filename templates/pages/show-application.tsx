import { applicationPath } from '../application-path.ts';
import type { AssessmentRow } from '../assessment-row.ts';
import { comparisonPath } from '../comparison-path.ts';
import type { ListRights } from '../components/applications-table.tsx';
import { AssessmentsTable } from '../components/assessments-table.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import { listAbove } from '../components/list-above.ts';
import type { PageFrame } from '../components/page-frame.ts';
import { StartForm } from '../components/start-form.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { TypedText } from '../components/typed-text.tsx';
import { departmentPath } from '../department-path.ts';
import { dateLine } from '../figures.ts';
import type { QuestionnaireChoice } from '../questionnaire-choice.ts';
import { applicationTexts } from '../texts/application.ts';
import { applicationsTexts } from '../texts/applications.ts';

/** The most assessments that can be compared. */
const MOST_COMPARED = 4;

/** An application: what is known of it, its assessments, and a form that starts another one. */
export function ShowApplicationPage({
  frame,
  departmentId,
  application,
  changedBy,
  rows,
  beyond,
  rights,
  start,
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly application: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly owner: string;
    readonly updatedAt: string;
  };
  /** The name of who changed it last. */
  readonly changedBy?: string | undefined;
  /** The newest first. */
  readonly rows: readonly AssessmentRow[];
  /** Set where there are more assessments than were read: how many were. */
  readonly beyond?: number | undefined;
  readonly rights: ListRights;
  /** What the form needs; absent where this person starts none. */
  readonly start?:
    | {
        readonly attempt: string;
        readonly choices: readonly QuestionnaireChoice[];
        readonly value: string;
        readonly isWrong: boolean;
      }
    | undefined;
}) {
  const { language } = frame;
  const texts = applicationTexts[language];
  const own = applicationPath(departmentId, application.id);
  const error = start?.isWrong ? texts.chooseOne : undefined;
  const compared = rows.slice(0, MOST_COMPARED);
  const typed = (text: string) => (text === '' ? texts.notSaid : <TypedText text={text} />);
  return (
    <Layout
      frame={frame}
      title={application.name}
      hasErrors={error !== undefined}
      back={listAbove(frame, departmentPath(departmentId), false)}
    >
      <ErrorSummary language={language} errors={error ? [{ field: 'questionnaire', text: error }] : []} />
      <h1 class="govuk-heading-l">
        <bdi>{application.name}</bdi>
      </h1>
      <SummaryList
        rows={[
          { key: texts.description, value: typed(application.description) },
          { key: texts.owner, value: typed(application.owner) },
          {
            key: texts.changed,
            value: (
              <>
                {dateLine(application.updatedAt, language)}
                {changedBy !== undefined && (
                  <>
                    {' '}
                    <bdi>{applicationsTexts[language].by(changedBy)}</bdi>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      {rights.canWrite && (
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={`${own}/change`}>
              {texts.change}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={`${own}/removal`}>
              {texts.remove}
            </a>
          </li>
        </ul>
      )}
      <h2 class="govuk-heading-m">{texts.assessments}</h2>
      {beyond !== undefined && <InsetText>{texts.beyond(String(beyond))}</InsetText>}
      {rows.length === 0 ? (
        <p class="govuk-body">{start ? texts.noneWrite : texts.none}</p>
      ) : (
        <AssessmentsTable frame={frame} departmentId={departmentId} rows={rows} rights={rights} />
      )}
      {compared.length > 1 && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={comparisonPath(
              departmentId,
              compared.toReversed().map(({ id }) => id),
            )}
          >
            {texts.compare(String(compared.length))}
          </a>
        </p>
      )}
      {start && (
        <StartForm
          frame={frame}
          action={own}
          attempt={start.attempt}
          choices={start.choices}
          value={start.value}
          error={error}
        />
      )}
    </Layout>
  );
}

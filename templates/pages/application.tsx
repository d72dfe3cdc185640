import type { Language } from '../../questionnaire/language.ts';
import type { AssessmentSummaryView } from '../assessment-summary-view.ts';
import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { Layout } from '../components/layout.tsx';
import { outcomeCells } from '../components/outcome-cells.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { Radios } from '../components/radios.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { TypedText } from '../components/typed-text.tsx';
import { dateLine } from '../figures.ts';
import { applicationsTexts } from '../texts/applications.ts';
import { navigationTexts } from '../texts/navigation.ts';
import { recordsTexts } from '../texts/records.ts';

/** A questionnaire that an assessment can be started on. */
export interface QuestionnaireChoice {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What the page of an application shows. */
export interface ApplicationPageProps {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly application: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly owner: string;
  };
  /** Newest first. */
  readonly assessments: readonly AssessmentSummaryView[];
  /** Id of a draft → the newer version of its questionnaire that it can be moved to. */
  readonly moves: ReadonlyMap<string, string>;
  readonly questionnaires: readonly QuestionnaireChoice[];
  /** Makes starting twice by one click impossible. */
  readonly attempt: string;
  readonly canWrite: boolean;
}

/** One application: what is known of it, its assessments, and how to start one. */
export function ApplicationPage(props: ApplicationPageProps) {
  const { frame, departmentId, application, assessments, canWrite } = props;
  const { language } = frame;
  const texts = applicationsTexts[language];
  const home = `/departments/${encodeURIComponent(departmentId)}`;
  const here = `${home}/applications/${application.id}`;
  const said = (text: string) => (text === '' ? texts.notSaid : <TypedText text={text} />);
  const change = (about: string) => (canWrite ? [{ href: `${here}/edit`, text: texts.change, about }] : []);
  return (
    <Layout
      frame={frame}
      title={application.name}
      breadcrumbs={[{ href: `${home}/applications`, text: navigationTexts[language].applications }]}
    >
      <h1 class="govuk-heading-l" dir="auto">
        {application.name}
      </h1>
      <SummaryList
        rows={[
          {
            key: texts.description,
            value: said(application.description),
            actions: change(texts.description),
          },
          { key: texts.owner, value: said(application.owner), actions: change(texts.owner) },
        ]}
      />
      {assessments.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{texts.assessments}</h2>
          <AssessmentsTable {...props} home={home} />
        </>
      )}
      {canWrite && <StartForm {...props} action={here} />}
      {canWrite && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${here}/deletion`}>
            {texts.deleteApplication}
          </a>
        </p>
      )}
    </Layout>
  );
}

function AssessmentsTable({
  frame: { language },
  home,
  assessments,
  departmentId,
  moves,
  canWrite,
}: ApplicationPageProps & { readonly home: string }) {
  const texts = applicationsTexts[language];
  return (
    <DataTable
      id="assessments"
      caption={texts.assessments}
      captionHidden
      narrow="stack"
      columns={[
        { text: texts.assessments },
        { text: texts.status },
        { text: texts.band },
        { text: texts.score },
        { text: texts.path },
        { text: texts.changed },
        { text: texts.next },
      ]}
      rows={assessments.map((one, index) => {
        const path = `${home}/assessments/${one.id}`;
        const before = assessments.find(
          ({ revision, questionnaire }) =>
            revision === one.revision - 1 && questionnaire.id === one.questionnaire.id,
        );
        return [
          <a class="govuk-link" href={path}>
            {texts.revision(one.revision)}, {one.questionnaire.id} {one.questionnaire.version}
          </a>,
          recordsTexts[language].assessmentStatus[one.status],
          ...outcomeCells(language, `score-${index}`, one),
          dateLine(one.updatedAt, language),
          <Links
            links={[
              [`${path}/result`, texts.result],
              [`${path}/report`, texts.report],
              ...(before
                ? [
                    [
                      `/comparison?assessment=${encodeURIComponent(`${departmentId}:${before.id}`)}&assessment=${encodeURIComponent(`${departmentId}:${one.id}`)}`,
                      texts.comparison,
                    ] as const,
                  ]
                : []),
              ...(canWrite && moves.has(one.id)
                ? [[`${path}/move`, texts.move(moves.get(one.id) ?? '')] as const]
                : []),
              ...(canWrite && one.status === 'draft'
                ? [[`${path}/deletion`, texts.deleteDraft] as const]
                : []),
            ]}
          />,
        ];
      })}
    />
  );
}

const Links = ({ links }: { readonly links: readonly (readonly [href: string, text: string])[] }) => (
  <ul class="govuk-list">
    {links.map(([href, text]) => (
      <li>
        <a class="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
);

function StartForm({
  frame,
  action,
  questionnaires,
  attempt,
}: ApplicationPageProps & { readonly action: string }) {
  const { language, csrf } = frame;
  const texts = applicationsTexts[language];
  return (
    <PostForm action={action} csrf={csrf} id="start">
      <input type="hidden" name="attempt" value={attempt} />
      <Radios
        language={language as Language}
        name="questionnaire"
        label={texts.startTitle}
        labelSize="m"
        hint={texts.startHint}
        value={questionnaires[0]?.id}
        options={questionnaires.map(({ id, title, description }) => ({
          value: id,
          text: title,
          hint: description,
        }))}
      />
      <Button>{texts.start}</Button>
    </PostForm>
  );
}

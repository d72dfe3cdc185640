import type { ApplicationRow } from '../application-row.ts';
import { type ApplicationsFilter, filterChoices } from '../applications-filter.ts';
import { ApplicationsFilterForm } from '../components/applications-filter-form.tsx';
import { ApplicationsTable, type ListRights } from '../components/applications-table.tsx';
import { Button } from '../components/button.tsx';
import { CompareForm } from '../components/compare-form.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import { NumberedPages } from '../components/numbered-pages.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { departmentPath } from '../department-path.ts';
import { filterQuery } from '../filter-query.ts';
import { applicationsTexts } from '../texts/applications.ts';
import { bandTitle } from '../verdict-statement.ts';

/** The applications of a department: how many stand where, a filter, and one page of those that fit it. */
export function ShowApplicationsPage({
  frame,
  departmentId,
  all,
  fitting,
  shown,
  pages,
  filter,
  changedBy,
  rights,
  seesDrafts,
  beyond,
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly all: readonly ApplicationRow[];
  /** How many fit the filter. */
  readonly fitting: number;
  /** Those of this page. */
  readonly shown: readonly ApplicationRow[];
  readonly pages: number;
  readonly filter: ApplicationsFilter;
  readonly changedBy: ReadonlyMap<string, string>;
  readonly rights: ListRights;
  /** False for those who see submitted assessments alone. */
  readonly seesDrafts: boolean;
  /** Set where there is more than was read: how much was. */
  readonly beyond?: { readonly applications: number; readonly assessments: number } | undefined;
}) {
  const { language } = frame;
  const texts = applicationsTexts[language];
  const list = `${departmentPath(departmentId)}/applications`;
  const empty = rights.canWrite ? texts.emptyWrite : seesDrafts ? texts.emptyRead : texts.emptySubmitted;
  return (
    <Layout frame={frame} title={texts.title}>
      <h1 class="govuk-heading-l">{texts.title}</h1>
      {all.length === 0 && <p class="govuk-body">{empty}</p>}
      {rights.canWrite && <Button href={`${list}/new`}>{texts.add}</Button>}
      {beyond && (
        <InsetText>{texts.tooMany(grouped(beyond.applications), grouped(beyond.assessments))}</InsetText>
      )}
      {all.length > 0 && (
        <>
          <Counts frame={frame} list={list} all={all} />
          <ApplicationsFilterForm language={language} action={list} filter={filter} />
          {fitting < all.length && fitting > 0 && (
            <p class="govuk-body" role="status">
              {texts.fitting(String(fitting))}
            </p>
          )}
          {fitting === 0 ? (
            <p class="govuk-body" role="status">
              {texts.noneFits}
            </p>
          ) : (
            <CompareForm
              language={language}
              boxes={shown.filter(({ latest }) => latest).length}
              hint={texts.compareHint}
            >
              <ApplicationsTable
                language={language}
                departmentId={departmentId}
                rows={shown}
                changedBy={changedBy}
                rights={rights}
              />
            </CompareForm>
          )}
          <NumberedPages
            language={language}
            page={filter.page}
            pages={pages}
            path={(page) => `${list}${filterQuery({ ...filter, page })}`}
          />
        </>
      )}
    </Layout>
  );
}

const grouped = (many: number): string => many.toLocaleString('en');

/** How many applications are in which band; each band leads to its applications. */
function Counts({
  frame: { language },
  list,
  all,
}: {
  readonly frame: PageFrame;
  readonly list: string;
  readonly all: readonly ApplicationRow[];
}) {
  const texts = applicationsTexts[language];
  const none = { search: '', sort: 'name', page: 1 } as const;
  const counts = [
    ...filterChoices.band.map((band) => ({
      text: bandTitle(band, language),
      many: all.filter(({ latest }) => latest?.outcome?.band === band).length,
      href: `${list}${filterQuery({ ...none, band })}`,
    })),
    {
      text: texts.noAssessment,
      many: all.filter(({ latest }) => !latest).length,
      href: `${list}${filterQuery({ ...none, status: 'none' })}`,
    },
  ].filter(({ many }) => many > 0);
  return (
    <p class="govuk-body">
      {texts.total(String(all.length))}
      {counts.map(({ text, many, href }, index) => (
        <>
          {index === 0 ? ' ' : ' · '}
          <a class="govuk-link" href={href}>
            {text}
          </a>
          {texts.many(many)}
        </>
      ))}
    </p>
  );
}

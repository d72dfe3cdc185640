import type { Language } from '../../questionnaire/language.ts';
import { migrationPaths } from '../../scoring/paths/index.ts';
import { type ApplicationFilter, type ApplicationRow, changedAt } from '../application-rows.ts';
import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import { outcomeCells } from '../components/outcome-cells.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { Select } from '../components/select.tsx';
import { Tag } from '../components/tag.tsx';
import { TextInput } from '../components/text-input.tsx';
import { dateLine } from '../figures.ts';
import { applicationsTexts } from '../texts/applications.ts';
import { recordsTexts } from '../texts/records.ts';
import { wordsTexts } from '../texts/words.ts';

/** What the list of applications shows. */
export interface ApplicationsPageProps {
  readonly frame: PageFrame;
  readonly department: { readonly id: string; readonly name: string };
  readonly rows: readonly ApplicationRow[];
  /** How many the filter leaves, and how many there are. */
  readonly counts: { readonly fitting: number; readonly all: number };
  /** Set where there are more than could be read. */
  readonly most?: number | undefined;
  readonly filter: ApplicationFilter;
  readonly pages: { readonly previous?: string | undefined; readonly next?: string | undefined };
  readonly canWrite: boolean;
}

/** The applications of a department, each with the state of its latest assessment. */
export function ApplicationsPage(props: ApplicationsPageProps) {
  const { frame, department, rows, counts, most, pages, canWrite } = props;
  const { language } = frame;
  const texts = applicationsTexts[language];
  const list = `/departments/${encodeURIComponent(department.id)}/applications`;
  const title = texts.titleOf(department.name);
  return (
    <Layout frame={frame} title={title}>
      <h1 class="govuk-heading-l" dir="auto">
        {counts.all === 0 ? texts.emptyTitle : title}
      </h1>
      {counts.all === 0 && <p class="govuk-body-l">{canWrite ? texts.empty : texts.emptyReader}</p>}
      {canWrite && <Button href={`${list}/new`}>{texts.add}</Button>}
      {counts.all > 0 && (
        <>
          <FilterForm language={language} action={list} filter={props.filter} />
          <p class="govuk-body" role="status">
            {texts.shown(counts.fitting, counts.all)}
          </p>
          {most !== undefined && <InsetText>{texts.tooMany(most)}</InsetText>}
          {rows.length === 0 ? (
            <p class="govuk-body">{texts.nothingFits}</p>
          ) : (
            <RowsForm frame={frame} departmentId={department.id} rows={rows} canWrite={canWrite} />
          )}
          <Pagination
            language={language}
            previous={pages.previous === undefined ? undefined : { href: pages.previous }}
            next={pages.next === undefined ? undefined : { href: pages.next }}
          />
        </>
      )}
    </Layout>
  );
}

function FilterForm({
  language,
  action,
  filter,
}: {
  readonly language: Language;
  readonly action: string;
  readonly filter: ApplicationFilter;
}) {
  const texts = applicationsTexts[language];
  const words = wordsTexts[language];
  const any = { value: '', text: texts.any };
  const isFiltered = [filter.text, filter.band, filter.path, filter.status].some((one) => one !== '');
  return (
    <form method="get" action={action} role="search" class="loadline-filter">
      <TextInput
        language={language}
        name="text"
        type="search"
        label={texts.search}
        hint={texts.searchHint}
        value={filter.text}
      />
      <Select
        language={language}
        name="band"
        label={texts.band}
        value={filter.band}
        options={[any, ...Object.entries(words.band).map(([value, { title }]) => ({ value, text: title }))]}
      />
      <Select
        language={language}
        name="path"
        label={texts.path}
        value={filter.path}
        options={[any, ...migrationPaths.map(({ id }) => ({ value: id, text: words.path[id] }))]}
      />
      <Select
        language={language}
        name="status"
        label={texts.status}
        value={filter.status}
        options={[
          any,
          { value: 'none', text: texts.noAssessment },
          ...Object.entries(recordsTexts[language].assessmentStatus).map(([value, text]) => ({
            value,
            text,
          })),
        ]}
      />
      <Select
        language={language}
        name="order"
        label={texts.order}
        value={filter.order}
        options={[
          { value: 'name', text: texts.byName },
          { value: 'changed', text: texts.byChange },
        ]}
      />
      <div class="govuk-button-group">
        <Button kind="secondary">{texts.apply}</Button>
        {isFiltered && (
          <a class="govuk-link" href={action}>
            {texts.clear}
          </a>
        )}
      </div>
    </form>
  );
}

function RowsForm({
  frame: { language },
  departmentId,
  rows,
  canWrite,
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly rows: readonly ApplicationRow[];
  readonly canWrite: boolean;
}) {
  const texts = applicationsTexts[language];
  const comparable = rows.filter(({ latest }) => latest).length > 1;
  const home = `/departments/${encodeURIComponent(departmentId)}`;
  const table = (
    <DataTable
      id="applications"
      caption={texts.title}
      captionHidden
      narrow="stack"
      columns={[
        { text: texts.application },
        { text: texts.status },
        { text: texts.band },
        { text: texts.score },
        { text: texts.path },
        { text: texts.changed },
        { text: texts.next },
      ]}
      rows={rows.map((row, index) => [
        <Named language={language} departmentId={departmentId} row={row} index={index} ticks={comparable} />,
        <State language={language} row={row} />,
        ...outcomeCells(language, `score-${index}`, row.latest),
        dateLine(changedAt(row), language),
        <NextStep language={language} home={home} row={row} canWrite={canWrite} />,
      ])}
    />
  );
  if (!comparable) return table;
  return (
    <form method="get" action="/comparison">
      <p class="govuk-hint">{texts.compareHint}</p>
      {table}
      <Button kind="secondary">{texts.compare}</Button>
    </form>
  );
}

function Named({
  language,
  departmentId,
  row,
  index,
  ticks,
}: {
  readonly language: Language;
  readonly departmentId: string;
  readonly row: ApplicationRow;
  readonly index: number;
  readonly ticks: boolean;
}) {
  const id = `tick-${index}`;
  return (
    <span class="loadline-ticked">
      {ticks && row.latest && (
        <input
          type="checkbox"
          class="loadline-tick"
          id={id}
          name="assessment"
          value={`${departmentId}:${row.latest.id}`}
          aria-label={applicationsTexts[language].tick(row.name)}
        />
      )}
      <a
        class="govuk-link"
        dir="auto"
        href={`/departments/${encodeURIComponent(departmentId)}/applications/${row.id}`}
      >
        {row.name}
      </a>
    </span>
  );
}

const State = ({
  language,
  row: { latest },
}: {
  readonly language: Language;
  readonly row: ApplicationRow;
}) =>
  latest ? (
    <Tag tone={latest.status === 'approved' ? 'good' : latest.status === 'returned' ? 'poor' : 'neutral'}>
      {recordsTexts[language].assessmentStatus[latest.status]}
    </Tag>
  ) : (
    applicationsTexts[language].noAssessment
  );

function NextStep({
  language,
  home,
  row: { id, latest },
  canWrite,
}: {
  readonly language: Language;
  readonly home: string;
  readonly row: ApplicationRow;
  readonly canWrite: boolean;
}) {
  const { steps } = applicationsTexts[language];
  if (!latest)
    return canWrite ? (
      <a class="govuk-link" href={`${home}/applications/${id}#start`}>
        {steps.none}
      </a>
    ) : (
      '–'
    );
  const assessment = `${home}/assessments/${latest.id}`;
  const status = latest.status === 'draft' && !canWrite ? 'submitted' : latest.status;
  const href = status === 'submitted' || status === 'approved' ? `${assessment}/result` : assessment;
  return (
    <a class="govuk-link" href={href}>
      {steps[status]}
    </a>
  );
}

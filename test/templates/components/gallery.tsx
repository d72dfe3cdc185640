import type { Language } from '../../../questionnaire/language.ts';
import { Button } from '../../../templates/components/button.tsx';
import { ButtonGroup } from '../../../templates/components/button-group.tsx';
import { Checkboxes } from '../../../templates/components/checkboxes.tsx';
import { DataTable } from '../../../templates/components/data-table.tsx';
import { Details } from '../../../templates/components/details.tsx';
import { ErrorSummary } from '../../../templates/components/error-summary.tsx';
import { FileUpload } from '../../../templates/components/file-upload.tsx';
import { InsetText } from '../../../templates/components/inset-text.tsx';
import { Layout } from '../../../templates/components/layout.tsx';
import type { PageFrame } from '../../../templates/components/page-frame.ts';
import { Pagination } from '../../../templates/components/pagination.tsx';
import { Panel } from '../../../templates/components/panel.tsx';
import { PostForm } from '../../../templates/components/post-form.tsx';
import { RadarChart } from '../../../templates/components/radar-chart.tsx';
import { Radios } from '../../../templates/components/radios.tsx';
import { ScoreBar } from '../../../templates/components/score-bar.tsx';
import { Select } from '../../../templates/components/select.tsx';
import { SummaryList } from '../../../templates/components/summary-list.tsx';
import { Tag } from '../../../templates/components/tag.tsx';
import { TaskList } from '../../../templates/components/task-list.tsx';
import { TextArea } from '../../../templates/components/text-area.tsx';
import { TextInput } from '../../../templates/components/text-input.tsx';
import { WarningText } from '../../../templates/components/warning-text.tsx';

const axes = [
  { label: 'State and data', proven: 72, potential: 88 },
  { label: 'Runtime and image', proven: 55, potential: 55 },
  { label: 'Configuration and secrets', proven: 30, potential: 75 },
  { label: 'Network and interfaces', proven: 81, potential: 95 },
  { label: 'Operation and monitoring', proven: 20, potential: 60 },
  { label: 'Delivery', proven: 64, potential: 70 },
  { label: 'Security hardening', proven: 41, potential: 90 },
];

/** The components that forms, figures and frames are made of on one page, with `words` wherever a person's own text may stand. */
export function Gallery({
  language = 'en',
  words = 'Licence renewal system',
}: {
  readonly language?: Language;
  readonly words?: string;
}) {
  const frame: PageFrame = {
    language,
    nonce: 'bm9uY2U=',
    path: '/departments/d1/applications?search=a&status=draft',
    csrf: 'token',
    person: {
      name: words,
      department: 'Department of Examples',
      roles: 'Assessor, department administrator',
    },
    navigation: [
      { href: '/departments/d1/applications', text: 'Applications', current: true },
      { href: '/reviews', text: 'Reviews', current: false },
      { href: '/departments/d1/events', text: 'Audit trail', current: false },
      { href: '/departments/d1/api-keys', text: 'API keys', current: false },
    ],
    notice: { tone: 'success', text: `Saved: ${words}` },
  };
  return (
    <Layout
      frame={frame}
      title={words}
      hasErrors
      breadcrumbs={[
        { href: '/departments/d1/applications', text: 'Applications' },
        { href: '/departments/d1/applications/a1', text: words },
      ]}
    >
      <ErrorSummary
        language={language}
        errors={[
          { field: 'name', text: 'Enter the name of the application' },
          { field: 'session', text: 'Say where sessions are kept' },
          { text: 'Somebody else has changed this assessment' },
        ]}
      />
      <h1 class="govuk-heading-xl">{words}</h1>
      <p class="govuk-body-l">
        Whether an application can move to the container platform, what stands in the way, and what to do
        first.
      </p>
      <p class="govuk-body">
        A paragraph of ordinary length, so that the length of its lines and the space around it can be judged,
        with{' '}
        <a class="govuk-link" href="#name">
          the form below
        </a>{' '}
        in it and <strong>a strong word</strong>. 容器平台 and 應用程式 stand in it as well.
      </p>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h2 class="govuk-heading-l">Result</h2>
          <Panel title="Ready after changes" tone="fair" titleIsHeading={false}>
            Proven 48 of 100; up to 79 when the open questions are answered.
          </Panel>
          <ScoreBar
            language={language}
            id="overall"
            label="Overall readiness"
            proven={48}
            potential={79}
            ticks={[40, 60, 80]}
          >
            <Tag tone="fair" mark>
              Ready after changes
            </Tag>
          </ScoreBar>
          <RadarChart language={language} id="radar" label="Readiness by category" axes={axes} />
        </div>
        <div class="govuk-grid-column-one-third">
          <h2 class="govuk-heading-m">Tags</h2>
          <p class="govuk-body">
            <Tag tone="good" mark>
              Ready
            </Tag>{' '}
            <Tag tone="fair" mark>
              Ready after changes
            </Tag>{' '}
            <Tag tone="poor" mark>
              Needs work
            </Tag>{' '}
            <Tag tone="bad" mark>
              Not suitable
            </Tag>{' '}
            <Tag tone="open" mark>
              Undecided
            </Tag>{' '}
            <Tag tone="neutral">Draft</Tag>
          </p>
          <InsetText>Figures are as of the last answer that was saved.</InsetText>
          <InsetText tone="poor">Two answers contradict the evidence.</InsetText>
        </div>
      </div>
      <DataTable
        id="categories"
        caption="Categories"
        columns={[
          { text: 'Category' },
          { text: 'Proven', numeric: true },
          { text: 'Potential', numeric: true },
          { text: 'Weight', numeric: true },
          { text: 'Reach' },
          { text: 'Band' },
        ]}
        rows={axes.map(({ label, proven, potential }, index) => [
          `${index + 1} ${label}`,
          proven,
          potential,
          10,
          <ScoreBar
            language={language}
            id={`row-${index}`}
            label={label}
            proven={proven}
            potential={potential}
            size="small"
          />,
          <Tag tone={proven > 60 ? 'good' : 'poor'} mark>
            {proven > 60 ? 'Ready' : 'Needs work'}
          </Tag>,
        ])}
      />
      <DataTable
        id="applications"
        caption="Applications"
        narrow="stack"
        columns={[{ text: 'Name' }, { text: 'Status' }, { text: 'Score', numeric: true }]}
        rows={[
          [
            <a class="govuk-link" href="#x">
              {words}
            </a>,
            <Tag tone="neutral">Draft</Tag>,
            '48–79',
          ],
          [
            'Permit counter',
            <Tag tone="good" mark>
              Approved
            </Tag>,
            '91',
          ],
        ]}
      />
      <h2 class="govuk-heading-l">Sections</h2>
      <TaskList
        id="sections"
        tasks={[
          { title: 'About the application', href: '#a', status: { text: 'Completed' } },
          {
            title: words,
            href: '#b',
            hint: 'Sessions, files and what is kept between requests',
            status: { text: 'In progress', tone: 'fair' },
          },
          { title: 'Delivery', href: '#c', status: { text: 'Not started', tone: 'neutral' } },
          { title: 'Submit', hint: 'When every section is completed', status: { text: 'Cannot start yet' } },
        ]}
      />
      <h2 class="govuk-heading-l">Facts</h2>
      <SummaryList
        rows={[
          {
            key: 'Owner',
            value: words,
            actions: [
              { href: '#o', text: 'Change', about: 'owner' },
              { href: '#p', text: 'Remove', about: 'owner' },
            ],
          },
          {
            key: 'Reference',
            value: 'APP-0042',
            actions: [{ href: '#r', text: 'Change', about: 'reference' }],
          },
          { key: 'Last change', value: '3 November 2026' },
        ]}
      />
      <h2 class="govuk-heading-l">A form</h2>
      <PostForm action="/gallery" csrf={frame.csrf} files keepsTyping>
        <TextInput
          language={language}
          name="name"
          label="Name of the application"
          labelSize="s"
          hint="As your users call it"
          error="Enter the name of the application"
          value={words}
        />
        <TextInput language={language} name="reference" label="Reference" optional width={10} />
        <Radios
          language={language}
          name="session"
          label="Where are sessions kept?"
          labelSize="m"
          hint="A session is what the application remembers of a person between two requests."
          error="Say where sessions are kept"
          value="store"
          options={[
            { value: 'memory', text: 'In the memory of the process', hint: 'Lost when the process restarts' },
            {
              value: 'store',
              text: 'In a store outside',
              conditional: <TextInput language={language} name="store" label="Which one" width={20} />,
            },
            { value: 'none', text: 'There are none' },
            { value: 'unknown', text: 'We do not know', divider: 'or' },
          ]}
        />
        <Details summary="Why we ask, and where to look">
          <p class="govuk-body">
            A container may be stopped at any time; what only its memory holds is lost then.
          </p>
        </Details>
        <Checkboxes
          language={language}
          name="protocols"
          label="Which protocols does it speak?"
          values={['https']}
          options={[
            { value: 'https', text: 'HTTPS' },
            { value: 'ftp', text: 'FTP', hint: 'Active or passive' },
          ]}
        />
        <Select
          language={language}
          name="database"
          label="Database"
          value="b"
          options={[
            { value: 'a', text: 'PostgreSQL' },
            { value: 'b', text: words },
          ]}
        />
        <TextArea
          language={language}
          name="notes"
          label="Notes"
          optional
          mostCharacters={500}
          value={words}
        />
        <FileUpload
          language={language}
          name="files"
          label="Evidence"
          hint="Containerfiles, manifests, inventories: up to 20 files of 1 MB each"
        />
        <WarningText language={language}>After submitting, answers can no longer be changed.</WarningText>
        <ButtonGroup>
          <Button>Save and continue</Button>
          <Button kind="secondary" name="later" value="yes">
            Save for later
          </Button>
          <Button kind="warning">Remove</Button>
          <a class="govuk-link" href="#cancel">
            Cancel
          </a>
        </ButtonGroup>
      </PostForm>
      <Button href="/start">Start</Button>
      <Pagination
        language={language}
        previous={{ href: '?cursor=a' }}
        next={{ href: '?cursor=b', label: undefined }}
      />
    </Layout>
  );
}

import type { Language } from '../../questionnaire/language.ts';
import type { Block } from '../block.ts';
import { resultTexts } from '../texts/result.ts';
import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';
import { InsetText } from './inset-text.tsx';
import { IntervalsTable } from './intervals-table.tsx';
import { Panel } from './panel.tsx';
import { Prose } from './prose.tsx';
import { RadarChart } from './radar-chart.tsx';
import { ScoreBar } from './score-bar.tsx';
import { SummaryList } from './summary-list.tsx';
import { Tag } from './tag.tsx';

/** One block of a report on a page, below a heading of level 2. `id` is unlike that of every other block. */
export function BlockView({
  language,
  id,
  block,
  isTitled = false,
}: {
  readonly language: Language;
  readonly id: string;
  readonly block: Block;
  /** True right below a heading, which then says what a table lists. */
  readonly isTitled?: boolean;
}) {
  switch (block.kind) {
    // The page has its own title and its own list of what is on it.
    case 'title':
    case 'contents':
      return null;
    case 'heading':
      return block.level === 2 ? (
        <h3 class="govuk-heading-s">{block.text}</h3>
      ) : (
        <h4 class="govuk-heading-s">{block.text}</h4>
      );
    case 'paragraph':
      return <p class={`govuk-body${block.muted ? ' loadline-muted' : ''}`}>{block.text}</p>;
    case 'list':
      return <ListView ordered={block.ordered === true} items={block.items} />;
    case 'facts':
      return (
        <SummaryList
          rows={block.rows.map(({ term, description }) => ({
            key: term,
            value: <span class="loadline-lines">{description}</span>,
          }))}
        />
      );
    case 'table':
      return <TableView language={language} id={id} table={block} isTitled={isTitled} />;
    case 'verdict':
      return (
        <Panel tone={block.tone} title={block.title} titleIsHeading={false}>
          {block.detail}
        </Panel>
      );
    case 'callout':
      return (
        <InsetText tone={block.tone}>
          <p class="govuk-heading-s">{block.title}</p>
          <p class="govuk-body loadline-lines">{block.text}</p>
        </InsetText>
      );
    case 'interval':
      return (
        <ScoreBar
          language={language}
          id={id}
          label={block.label}
          proven={block.proven}
          potential={block.potential}
          ticks={block.ticks.map(({ at }) => at)}
        />
      );
    case 'intervals':
      return <IntervalsTable language={language} id={id} rows={block.rows} />;
    case 'timeline':
      return <SummaryList rows={block.rows.map(({ label, note }) => ({ key: label, value: note }))} />;
    case 'radar':
      return <RadarChart language={language} id={id} label={block.description} axes={block.axes} />;
    case 'finding':
      return (
        <section>
          <h3 class="govuk-heading-s">{block.title}</h3>
          <p class="govuk-body-s">
            <Tag tone={block.tone}>{block.outcome}</Tag> <span class="loadline-muted">{block.meta}</span>
          </p>
          {block.paragraphs.map(({ label, text, holdsCode }) => (
            <p class="govuk-body-s loadline-lines">
              <strong>{label}:</strong> {holdsCode ? <Prose text={text} /> : text}
            </p>
          ))}
          {block.sources.length > 0 && (
            <ul class="govuk-list govuk-body-s">
              {block.sources.map(({ text, url }) => (
                <li>
                  {url?.startsWith('https://') ? (
                    <a class="govuk-link" href={url} rel="noopener noreferrer nofollow">
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      );
  }
}

/** The most rows of a table that are shown without being asked for. */
const MOST_ROWS = 12;

function TableView({
  language,
  id,
  table: { caption, columns, rows, empty },
  isTitled,
}: {
  readonly language: Language;
  readonly id: string;
  readonly table: Extract<Block, { kind: 'table' }>;
  readonly isTitled: boolean;
}) {
  const isFolded = rows.length > MOST_ROWS;
  if (rows.length === 0) return <p class="govuk-body">{empty}</p>;
  const shown = (
    <DataTable
      id={id}
      caption={caption}
      captionSize="s"
      captionHidden={isTitled || isFolded}
      narrow="stack"
      columns={columns.map(({ title, align }) => ({
        text: title || resultTexts[language].number,
        numeric: align === 'right',
      }))}
      rows={rows.map((cells) =>
        cells.map((cell, index) => (
          <span class="loadline-lines">{columns[index]?.holdsCode ? <Prose text={cell} /> : cell}</span>
        )),
      )}
    />
  );
  return isFolded ? <Details summary={`${caption} (${rows.length})`}>{shown}</Details> : shown;
}

function ListView({ ordered, items }: { readonly ordered: boolean; readonly items: readonly string[] }) {
  const shown = items.map((item) => <li class="loadline-lines">{item}</li>);
  return ordered ? (
    <ol class="govuk-list govuk-list--number">{shown}</ol>
  ) : (
    <ul class="govuk-list govuk-list--bullet">{shown}</ul>
  );
}

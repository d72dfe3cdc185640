import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { DataTable } from './data-table.tsx';
import { Tag } from './tag.tsx';

/** One thing side by side: its name and a cell for each column. */
export interface ComparisonRow {
  readonly name: Child;
  /** Said below the name, such as how far apart the columns are. */
  readonly remark?: Child;
  /** Whether it says in a word that the columns differ. */
  readonly differs: boolean;
  readonly cells: readonly Child[];
}

/** Things side by side under a heading of level 2, a column for each assessment; a row can say in a word that it differs. */
export function ComparisonTable({
  language,
  id,
  title,
  hint,
  labels,
  rows,
}: {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  /** The heads of the columns. */
  readonly labels: readonly string[];
  readonly rows: readonly ComparisonRow[];
}) {
  const texts = comparisonTexts[language];
  return (
    <>
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      {hint !== undefined && <p class="govuk-body">{hint}</p>}
      {rows.length === 0 ? (
        <p class="govuk-body">{texts.nothingDiffers}</p>
      ) : (
        <DataTable
          id={id}
          caption={title}
          captionHidden
          narrow="stack"
          columns={[{ text: texts.thing }, ...labels.map((text) => ({ text }))]}
          rows={rows.map(({ name, remark, differs, cells }) => [
            <>
              {name}
              {differs && (
                <>
                  {' '}
                  <Tag tone="open" mark>
                    {texts.differs}
                  </Tag>
                </>
              )}
              {remark !== undefined && (
                <>
                  <br />
                  <span class="loadline-muted">{remark}</span>
                </>
              )}
            </>,
            ...cells.map((cell) => <div class="loadline-cell">{cell}</div>),
          ])}
        />
      )}
    </>
  );
}

import type { Child } from 'hono/jsx';

/** A table with its caption. The first cell of a row is its header. Where it is narrow, it scrolls inside its frame or its rows stack. */
export function DataTable({
  id,
  caption,
  captionSize = 'm',
  captionHidden = false,
  columns,
  rows,
  narrow = 'scroll',
}: {
  readonly id: string;
  readonly caption: Child;
  readonly captionSize?: 's' | 'm' | 'l' | undefined;
  /** True where a heading says the same already: the caption is then only heard. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean | undefined }[];
  /** The cells of each row in the order of the columns. */
  readonly rows: readonly (readonly Child[])[];
  readonly narrow?: 'scroll' | 'stack' | undefined;
}) {
  const numeric = (index: number, part: 'header' | 'cell'): string =>
    columns[index]?.numeric ? ` govuk-table__${part}--numeric` : '';
  const many = columns.length > 4 ? ' loadline-table--many' : '';
  const table = (
    <table class={`govuk-table${narrow === 'stack' ? ` loadline-table--stack${many}` : ''}`}>
      <caption
        class={`govuk-table__caption ${captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`}`}
        id={`${id}-caption`}
      >
        {caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map(({ text }, index) => (
            <th scope="col" class={`govuk-table__header${numeric(index, 'header')}`}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((cells) => (
          <tr class="govuk-table__row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th scope="row" class="govuk-table__header">
                  {cell}
                </th>
              ) : (
                <td
                  class={`govuk-table__cell${numeric(index, 'cell')}`}
                  data-column={narrow === 'stack' ? columns[index]?.text : undefined}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow === 'stack') return <div class="loadline-table">{table}</div>;
  return (
    <section class="loadline-table loadline-table--scroll" aria-labelledby={`${id}-caption`} tabindex={0}>
      {table}
    </section>
  );
}

import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';
import { filterTexts } from '../texts/filter.ts';
import { Button } from './button.tsx';
import { ButtonGroup } from './button-group.tsx';

const FIELDS_A_ROW = 3;

/** A form that narrows the list at `action`, its fields three to a row, with a way back to the whole list. */
export function FilterForm({
  language,
  action,
  title,
  fields,
}: {
  readonly language: Language;
  readonly action: string;
  readonly title: string;
  readonly fields: readonly Child[];
}) {
  const texts = filterTexts[language];
  const rows = Array.from({ length: Math.ceil(fields.length / FIELDS_A_ROW) }, (_, row) =>
    fields.slice(row * FIELDS_A_ROW, (row + 1) * FIELDS_A_ROW),
  );
  return (
    <form method="get" action={action} aria-labelledby="filter-title">
      <h2 class="govuk-heading-m" id="filter-title">
        {title}
      </h2>
      {rows.map((row) => (
        <div class="govuk-grid-row">
          {row.map((field) => (
            <div class="govuk-grid-column-one-third">{field}</div>
          ))}
        </div>
      ))}
      <ButtonGroup>
        <Button kind="secondary">{texts.apply}</Button>
        <a class="govuk-link" href={action}>
          {texts.clear}
        </a>
      </ButtonGroup>
    </form>
  );
}

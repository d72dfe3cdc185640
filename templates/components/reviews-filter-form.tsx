import type { Language } from '../../questionnaire/language.ts';
import { type ReviewsFilter, reviewChoices } from '../reviews-filter.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { recordsTexts } from '../texts/records.ts';
import { reviewsTexts } from '../texts/reviews.ts';
import { bandTitle } from '../verdict-statement.ts';
import { Button } from './button.tsx';
import { ButtonGroup } from './button-group.tsx';
import { Select } from './select.tsx';

/** The form that narrows the queue of reviews; it keeps what was chosen. */
export function ReviewsFilterForm({
  language,
  departments,
  filter,
}: {
  readonly language: Language;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly filter: ReviewsFilter;
}) {
  const texts = reviewsTexts[language];
  const any = { value: '', text: texts.any };
  const fields = [
    ...(departments.length > 1
      ? [
          <Select
            language={language}
            name="department"
            label={texts.department}
            options={[any, ...departments.map(({ id, name }) => ({ value: id, text: name }))]}
            value={filter.departmentId ?? ''}
          />,
        ]
      : []),
    <Select
      language={language}
      name="status"
      label={texts.status}
      options={[
        any,
        ...reviewChoices.status.map((id) => ({
          value: id,
          text: recordsTexts[language].assessmentStatus[id],
        })),
      ]}
      value={filter.status ?? ''}
    />,
    <Select
      language={language}
      name="band"
      label={outcomeTexts[language].band}
      options={[any, ...reviewChoices.band.map((id) => ({ value: id, text: bandTitle(id, language) }))]}
      value={filter.band ?? ''}
    />,
  ];
  return (
    <form method="get" action="/reviews" aria-labelledby="filter-title">
      <h2 class="govuk-heading-m" id="filter-title">
        {texts.filter}
      </h2>
      <div class="govuk-grid-row">
        {fields.map((field) => (
          <div class="govuk-grid-column-one-third">{field}</div>
        ))}
      </div>
      <ButtonGroup>
        <Button kind="secondary">{texts.apply}</Button>
        <a class="govuk-link" href="/reviews">
          {texts.clear}
        </a>
      </ButtonGroup>
    </form>
  );
}

import type { Language } from '../../questionnaire/language.ts';
import { type ReviewsFilter, reviewChoices } from '../reviews-filter.ts';
import { filterTexts } from '../texts/filter.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { recordsTexts } from '../texts/records.ts';
import { reviewsTexts } from '../texts/reviews.ts';
import { bandTitle } from '../verdict-statement.ts';
import { FilterForm } from './filter-form.tsx';
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
  const any = { value: '', text: filterTexts[language].any };
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
  return <FilterForm language={language} action="/reviews" title={texts.filter} fields={fields} />;
}

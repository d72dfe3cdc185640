import type { Language } from '../../questionnaire/language.ts';
import { type ApplicationsFilter, filterChoices } from '../applications-filter.ts';
import { applicationsTexts } from '../texts/applications.ts';
import { filterTexts } from '../texts/filter.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { recordsTexts } from '../texts/records.ts';
import { bandTitle } from '../verdict-statement.ts';
import { wordsIn } from '../words.ts';
import { FilterForm } from './filter-form.tsx';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';

/** The form that narrows and sorts a list of applications; it keeps what was chosen. */
export function ApplicationsFilterForm({
  language,
  action,
  filter,
}: {
  readonly language: Language;
  readonly action: string;
  readonly filter: ApplicationsFilter;
}) {
  const texts = applicationsTexts[language];
  const outcome = outcomeTexts[language];
  const words = wordsIn(language);
  const status = (id: (typeof filterChoices.status)[number]) =>
    id === 'none' ? texts.noAssessment : recordsTexts[language].assessmentStatus[id];
  const choices = <Id extends string>(ids: readonly Id[], text: (id: Id) => string) => [
    { value: '', text: filterTexts[language].any },
    ...ids.map((id) => ({ value: id, text: text(id) })),
  ];
  const fields = [
    <TextInput
      language={language}
      name="search"
      type="search"
      label={texts.search}
      value={filter.search}
      spellcheck={false}
    />,
    <Select
      language={language}
      name="status"
      label={texts.status}
      options={choices(filterChoices.status, status)}
      value={filter.status ?? ''}
    />,
    <Select
      language={language}
      name="band"
      label={outcome.band}
      options={choices(filterChoices.band, (id) => bandTitle(id, language))}
      value={filter.band ?? ''}
    />,
    <Select
      language={language}
      name="path"
      label={outcome.path}
      options={choices(filterChoices.path, (id) => words.path[id])}
      value={filter.path ?? ''}
    />,
    <Select
      language={language}
      name="sort"
      label={texts.sort}
      options={filterChoices.sort.map((id) => ({ value: id, text: texts.sorts[id] }))}
      value={filter.sort}
    />,
  ];
  return <FilterForm language={language} action={action} title={texts.filter} fields={fields} />;
}

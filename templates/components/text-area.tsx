import { layoutTexts } from '../texts/layout.ts';
import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** Several lines of text. With `mostCharacters` it says how many may stand there, and by script how many are left. */
export function TextArea({
  value = '',
  rows = 4,
  mostCharacters,
  ...field
}: FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly mostCharacters?: number | undefined;
}) {
  const { language, name, id = name, error } = field;
  const counted = mostCharacters !== undefined;
  const texts = layoutTexts[language];
  const left = texts.charactersLeft;
  const look = ['govuk-textarea', error && 'govuk-textarea--error', counted && 'govuk-js-character-count'];
  return (
    <LabelledField
      field={field}
      class={counted ? 'govuk-character-count' : undefined}
      data={
        counted
          ? {
              'data-module': 'govuk-character-count',
              'data-maxlength': String(mostCharacters),
              'data-threshold': '75',
              'data-i18n.characters-under-limit.one': left.one,
              'data-i18n.characters-under-limit.other': left.other,
              'data-i18n.characters-at-limit': left.none,
              'data-i18n.characters-over-limit.one': left.oneTooMany,
              'data-i18n.characters-over-limit.other': left.manyTooMany,
            }
          : undefined
      }
    >
      <textarea
        class={look.filter(Boolean).join(' ')}
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        aria-describedby={describedBy(id, field, counted ? `${id}-info` : undefined)}
        aria-invalid={error ? 'true' : undefined}
      >
        {value.startsWith('\n') ? `\n${value}` : value}
      </textarea>
      {counted && (
        <div id={`${id}-info`} class="govuk-hint govuk-character-count__message">
          {texts.atMostCharacters(mostCharacters)}
        </div>
      )}
    </LabelledField>
  );
}

import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** A choice of one from a list that is folded away; for few options radios serve better. */
export function Select({
  options,
  value,
  ...field
}: FieldProps & {
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value?: string | undefined;
}) {
  const { name, id = name, error } = field;
  return (
    <LabelledField field={field}>
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={id}
        name={name}
        aria-describedby={describedBy(id, field)}
        aria-invalid={error ? 'true' : undefined}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}

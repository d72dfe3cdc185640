import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** A whole number with its unit behind it. What was typed stays as it is, a number or not. */
export function NumberInput({
  value,
  unit,
  ...field
}: FieldProps & { readonly value: string; readonly unit: string }) {
  const { name, id = name, error } = field;
  return (
    <LabelledField field={field}>
      <div class="govuk-input__wrapper">
        <input
          class={`govuk-input govuk-input--width-10${error ? ' govuk-input--error' : ''}`}
          id={id}
          name={name}
          type="text"
          inputmode="numeric"
          spellcheck={false}
          autocomplete="off"
          value={value}
          dir="auto"
          aria-describedby={describedBy(id, field, `${id}-unit`)}
          aria-invalid={error ? 'true' : undefined}
        />
        <div class="govuk-input__suffix" id={`${id}-unit`}>
          {unit}
        </div>
      </div>
    </LabelledField>
  );
}

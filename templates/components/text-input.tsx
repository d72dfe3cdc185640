import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** One line of text; `width` is in characters, the whole column unless told. */
export function TextInput({
  value,
  type = 'text',
  width,
  autocomplete,
  spellcheck,
  ...field
}: FieldProps & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'search' | 'date' | undefined;
  readonly width?: 5 | 10 | 20 | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
}) {
  const { name, id = name, error } = field;
  const look = ['govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error'];
  return (
    <LabelledField field={field}>
      <input
        class={look.filter(Boolean).join(' ')}
        id={id}
        name={name}
        type={type}
        value={value}
        dir="auto"
        autocomplete={autocomplete}
        spellcheck={spellcheck}
        aria-describedby={describedBy(id, field)}
        aria-invalid={error ? 'true' : undefined}
      />
    </LabelledField>
  );
}

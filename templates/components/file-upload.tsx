import { layoutTexts } from '../texts/layout.ts';
import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** Files to send: chosen, or dropped on the field. A script lists the names of those chosen under it. */
export function FileUpload(field: FieldProps) {
  const { language, name, id = name, error } = field;
  const how = layoutTexts[language].dropFiles;
  const described = { ...field, hint: field.hint ? [field.hint, <br />, how] : how };
  return (
    <LabelledField field={described}>
      <input
        class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        id={id}
        name={name}
        type="file"
        multiple
        aria-describedby={describedBy(id, described)}
        aria-invalid={error ? 'true' : undefined}
      />
    </LabelledField>
  );
}

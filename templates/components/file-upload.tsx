import { layoutTexts } from '../texts/layout.ts';
import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** Files to send: chosen, or dropped on the field. A script lists the names of those chosen under it. */
export function FileUpload({
  multiple = true,
  accept,
  ...field
}: FieldProps & {
  readonly multiple?: boolean | undefined;
  /** Kinds of files as the attribute `accept` takes them. */
  readonly accept?: string | undefined;
}) {
  const { language, name, id = name, error } = field;
  const texts = layoutTexts[language];
  const how = multiple ? texts.dropFiles : texts.dropFile;
  const described = { ...field, hint: field.hint ? [field.hint, <br />, how] : how };
  return (
    <LabelledField field={described}>
      <input
        class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        id={id}
        name={name}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={describedBy(id, described)}
        aria-invalid={error ? 'true' : undefined}
      />
    </LabelledField>
  );
}

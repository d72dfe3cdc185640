import { layoutTexts } from '../texts/layout.ts';
import { describedBy } from './described-by.ts';
import type { FieldProps } from './field-props.ts';
import { LabelledField } from './labelled-field.tsx';

/** Files to send; by script an area to drop them on. */
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
  const texts = layoutTexts[language].upload;
  return (
    <LabelledField field={field}>
      <div
        class="govuk-file-upload-wrapper"
        data-module="govuk-file-upload"
        {...{
          'data-i18n.choose-files-button': multiple ? texts.chooseFiles : texts.chooseFile,
          'data-i18n.drop-instruction': multiple ? texts.dropFiles : texts.dropFile,
          'data-i18n.no-file-chosen': texts.noneChosen,
          'data-i18n.multiple-files-chosen.one': texts.oneChosen,
          'data-i18n.multiple-files-chosen.other': texts.manyChosen,
          'data-i18n.entered-drop-zone': texts.overDropZone,
          'data-i18n.left-drop-zone': texts.leftDropZone,
        }}
      >
        <input
          class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
          id={id}
          name={name}
          type="file"
          multiple={multiple}
          accept={accept}
          aria-describedby={describedBy(id, field)}
          aria-invalid={error ? 'true' : undefined}
        />
      </div>
    </LabelledField>
  );
}

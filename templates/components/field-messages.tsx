import { layoutTexts } from '../texts/layout.ts';
import type { FieldProps } from './field-props.ts';

/** The hint and the error of a field, under the ids that `describedBy` names. */
export function FieldMessages({
  id,
  language,
  hint,
  error,
}: Pick<FieldProps, 'language' | 'hint' | 'error'> & { readonly id: string }) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{layoutTexts[language].error}</span> {error}
        </p>
      )}
    </>
  );
}

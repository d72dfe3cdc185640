import type { Child } from 'hono/jsx';
import { layoutTexts } from '../texts/layout.ts';
import { FieldMessages } from './field-messages.tsx';
import type { FieldProps } from './field-props.ts';

/** The frame of a field with one input: label, hint, error, then the input as `children`. */
export function LabelledField({
  field,
  class: className,
  data,
  children,
}: {
  readonly field: FieldProps;
  readonly class?: string | undefined;
  /** More attributes of the group, for scripts. */
  readonly data?: Readonly<Record<`data-${string}`, string>> | undefined;
  readonly children?: Child;
}) {
  const { language, name, id = name, label, labelSize, labelIsHeading, optional, error } = field;
  const labelElement = (
    <label class={`govuk-label${labelSize ? ` govuk-label--${labelSize}` : ''}`} for={id}>
      {label}
      {optional && <span class="loadline-optional"> ({layoutTexts[language].optional})</span>}
    </label>
  );
  const look = ['govuk-form-group', error && 'govuk-form-group--error', className].filter(Boolean).join(' ');
  return (
    <div class={look} {...data}>
      {labelIsHeading ? <h1 class="govuk-label-wrapper">{labelElement}</h1> : labelElement}
      <FieldMessages id={id} language={language} hint={field.hint} error={error} />
      {children}
    </div>
  );
}

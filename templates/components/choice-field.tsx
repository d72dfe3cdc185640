import type { Child } from 'hono/jsx';
import { layoutTexts } from '../texts/layout.ts';
import { describedBy } from './described-by.ts';
import { FieldMessages } from './field-messages.tsx';
import type { FieldProps } from './field-props.ts';

/** One option of radios or checkboxes; `conditional` belongs to it and is shown while it is chosen. */
export interface Choice {
  readonly value: string;
  readonly text: Child;
  readonly hint?: Child;
  readonly conditional?: Child;
  /** A word between this option and those before it, such as “or”. */
  readonly divider?: string | undefined;
}

/** Radios or checkboxes in a fieldset. The first input has the id of the field, the others `<id>-2`, `<id>-3` and so on. */
export function ChoiceField({
  kind,
  options,
  chosen,
  small = false,
  ...field
}: FieldProps & {
  readonly kind: 'radios' | 'checkboxes';
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly small?: boolean | undefined;
}) {
  const { language, name, id = name, label, labelSize, labelIsHeading, hint, error, optional } = field;
  const legend = (
    <>
      {label}
      {optional && <span class="loadline-optional"> ({layoutTexts[language].optional})</span>}
    </>
  );
  const block = `govuk-${kind}`;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, { hint, error })}>
        <legend class={`govuk-fieldset__legend${labelSize ? ` govuk-fieldset__legend--${labelSize}` : ''}`}>
          {labelIsHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
        <FieldMessages id={id} language={language} hint={hint} error={error} />
        <div class={`${block}${small ? ` ${block}--small` : ''}`}>
          {options.map((option, index) => {
            const own = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <>
                {option.divider && <div class={`${block}__divider`}>{option.divider}</div>}
                <div class={`${block}__item`}>
                  <input
                    class={`${block}__input`}
                    id={own}
                    name={name}
                    type={kind === 'radios' ? 'radio' : 'checkbox'}
                    value={option.value}
                    checked={chosen.includes(option.value)}
                    aria-describedby={option.hint ? `${own}-item-hint` : undefined}
                  />
                  <label class={`govuk-label ${block}__label`} for={own}>
                    {option.text}
                  </label>
                  {option.hint && (
                    <div id={`${own}-item-hint`} class={`govuk-hint ${block}__hint`}>
                      {option.hint}
                    </div>
                  )}
                </div>
                {option.conditional && <div class={`${block}__conditional`}>{option.conditional}</div>}
              </>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}

import { typedFields } from '../typed-fields.ts';
import { Button } from './button.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { SummaryList } from './summary-list.tsx';
import { TypedText } from './typed-text.tsx';

/** A form as it was typed: where it goes, and its fields in their order, without `csrf`. */
export interface TypedForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Fields that a form brings along for itself, which nobody typed. */
const carried = /^(attempt|version|go|merging|all|step|to|shown\..*)$/;

/** The field that says of a form that it was kept until its person had signed in again. */
export const UNSAVED_FIELD = 'unsaved';

/** What was typed, to be read and copied, and with `resend` a button that sends it once more as it is. */
export function TypedFormView({
  frame,
  title,
  typed: { action, fields },
  resend,
  wasKept = false,
}: {
  readonly frame: PageFrame;
  readonly title: string;
  readonly typed: TypedForm;
  /** What the button says. */
  readonly resend?: string | undefined;
  /** True for a form that was kept; once it is saved it is dropped. */
  readonly wasKept?: boolean | undefined;
}) {
  const inWords = typedFields(action, frame.language);
  const shown = fields.filter(([name, value]) => !carried.test(name) && value.trim() !== '');
  return (
    <>
      {shown.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{title}</h2>
          <SummaryList
            rows={shown.map(([name, value]) => {
              const field = inWords({ name, value });
              return { key: <bdi>{field.name}</bdi>, value: <TypedText text={field.value} /> };
            })}
          />
        </>
      )}
      {resend && (
        <PostForm action={action} csrf={frame.csrf}>
          {fields.map(([name, value]) => (
            <textarea hidden name={name} aria-label={name}>{`\n${value}`}</textarea>
          ))}
          {wasKept && <input type="hidden" name={UNSAVED_FIELD} value="yes" />}
          <Button>{resend}</Button>
        </PostForm>
      )}
    </>
  );
}

import { type Choice, ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

/** A choice of any number; each chosen one is sent under the same name. */
export function Checkboxes({
  values = [],
  ...field
}: FieldProps & {
  readonly options: readonly Choice[];
  readonly values?: readonly string[] | undefined;
  readonly small?: boolean | undefined;
}) {
  return <ChoiceField kind="checkboxes" chosen={values} {...field} />;
}

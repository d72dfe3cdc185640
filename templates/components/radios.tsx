import { type Choice, ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

/** A choice of exactly one. */
export function Radios({
  value,
  ...field
}: FieldProps & {
  readonly options: readonly Choice[];
  readonly value?: string | undefined;
  readonly small?: boolean | undefined;
}) {
  return <ChoiceField kind="radios" chosen={value === undefined ? [] : [value]} {...field} />;
}

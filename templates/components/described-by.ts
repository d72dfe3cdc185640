import type { FieldProps } from './field-props.ts';

/** The value of `aria-describedby` for a field: the ids of its hint, its error and `more`, or nothing. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldProps, 'hint' | 'error'>,
  more?: string,
): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

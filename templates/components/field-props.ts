import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';

/** What every field of a form is told. */
export interface FieldProps {
  readonly language: Language;
  readonly name: string;
  /** Of the input; the name unless told. Ids of hint and error are made from it. */
  readonly id?: string | undefined;
  readonly label: Child;
  readonly labelSize?: 's' | 'm' | 'l' | undefined;
  /** True where the label is the heading of the page. */
  readonly labelIsHeading?: boolean | undefined;
  readonly hint?: Child;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  /** True where nothing need be given: the label says so. */
  readonly optional?: boolean | undefined;
}

import type { Language, Translated } from '../../questionnaire/language.ts';

/** Texts, and functions that put values into one, in records as deep as they need. */
type Texts = { readonly [key: string]: string | ((...values: never[]) => string) | Texts };

/** The same keys with the same kinds of text as `T`, whatever is said. */
type Alike<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Alike<T[Key]> };

/** Texts in every language. A key that one language lacks, or has beside the English ones, does not compile. */
export const textsIn = <const T extends Texts>(
  texts: { readonly en: T } & Readonly<Record<Translated, Alike<NoInfer<T>>>>,
): Readonly<Record<Language, Alike<T>>> => texts as Readonly<Record<Language, Alike<T>>>;

import type { Language } from '../language.ts';

/** A text, a text that is made from values, or more texts by name. */
type Texts = { readonly [name: string]: string | ((...values: never[]) => string) | Texts };

/** The same names and kinds, whatever the words. */
type SameTexts<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof T]: SameTexts<T[Name]> };

/** The texts of one page in every language; TypeScript refuses a text that one language lacks, has too many or of another kind. */
export function textsIn<T extends Texts>(texts: {
  readonly en: T;
  readonly 'zh-Hant': SameTexts<NoInfer<T>>;
  readonly 'zh-Hans': SameTexts<NoInfer<T>>;
}): Readonly<Record<Language, SameTexts<T>>> {
  return texts as unknown as Readonly<Record<Language, SameTexts<T>>>;
}

import type { Translated } from './language.ts';

/** The texts of one question in another language; what is left out stays in English. */
export interface QuestionTexts {
  readonly text?: string;
  readonly help?: string;
  /** Of a question for a whole number. */
  readonly unit?: string;
  /** Option id → its label. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The texts of a questionnaire in another language, for all its versions; what is left out stays in English. */
export interface QuestionnaireTexts {
  readonly title?: string;
  readonly description?: string;
  /** By section id. */
  readonly sections?: Readonly<Record<string, { readonly title?: string; readonly intro?: string }>>;
  /** By question id. */
  readonly questions?: Readonly<Record<string, QuestionTexts>>;
}

/** Questionnaire id → language → its texts. */
export type QuestionnaireTranslations = Readonly<
  Record<string, Readonly<Partial<Record<Translated, QuestionnaireTexts>>>>
>;

/** Every translation of our questionnaires: `questionnaire/<id>/translations/<language>.ts`, entered here. */
export const questionnaireTranslations: QuestionnaireTranslations = {};

import type { Span } from './edition.ts';
import type { Condition } from './relevance.ts';
import type { Source } from './source.ts';

/** One answer that a person can choose. Its id names the answer, never its score. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  /** What the person reads: a state of the application that can be checked. */
  readonly label: string;
}

interface Asked<Id extends string> extends Span {
  /** Stored in people's data: never reused, never given another meaning. */
  readonly id: Id;
  /** One fact, asked in one sentence. */
  readonly text: string;
  /** Where to look for the answer, and what counts as a yes. */
  readonly help: string;
  readonly source: Source;
  /** Asked only while this holds; absent: asked of every application. Names earlier questions only. */
  readonly appliesWhen?: Condition;
  /** From a version on asked only while this holds, whatever stands in `appliesWhen` and `alwaysApplies`; `editionOf` resolves it. */
  readonly narrowed?: { readonly since: string; readonly appliesWhen: Condition };
  /** True for a fact that every application has: `notApplicable` is refused. */
  readonly alwaysApplies?: true;
}

/** Exactly one of the options. Its answer is the option's id. */
export interface OneOf<Id extends string = string, OptionId extends string = string> extends Asked<Id> {
  readonly kind: 'one-of';
  readonly options: readonly Option<OptionId>[];
}

/** One or more of the options. Its answer is a list of option ids, each at most once. */
export interface SeveralOf<Id extends string = string, OptionId extends string = string> extends Asked<Id> {
  readonly kind: 'several-of';
  readonly options: readonly Option<OptionId>[];
  /** The option that says "none of these"; it stands alone. */
  readonly none?: OptionId;
}

/** A whole number from `least` to `most`, in `unit`. */
export interface WholeNumber<Id extends string = string> extends Asked<Id> {
  readonly kind: 'whole-number';
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

/** True or false. */
export interface YesNo<Id extends string = string> extends Asked<Id> {
  readonly kind: 'yes-no';
}

/** Free text of at most `longest` characters; shown in reports, never judged. */
export interface ShortText<Id extends string = string> extends Asked<Id> {
  readonly kind: 'short-text';
  readonly longest: number;
}

/** A question of any kind; `kind` tells which. */
export type Question = OneOf | SeveralOf | WholeNumber | YesNo | ShortText;

/** One topic: its questions in the order in which they are asked. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** One sentence on what the topic decides. */
  readonly intro: string;
  readonly questions: readonly Question[];
}

/** A published questionnaire. An assessment stays on the version it was started with. */
export interface Questionnaire {
  readonly id: string;
  /** `major.minor`; a new version for every change that can change an answer or a score. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
}

type Definition<Q> = Omit<Q, 'kind'>;

/** A question with exactly one answer out of `options`. */
export const oneOf = <const Id extends string, const OptionId extends string>(
  question: Definition<OneOf<Id, OptionId>>,
): OneOf<Id, OptionId> => ({ kind: 'one-of', ...question });

/** A question with one or more answers out of `options`. */
export const severalOf = <const Id extends string, const OptionId extends string>(
  question: Definition<SeveralOf<Id, OptionId>>,
): SeveralOf<Id, OptionId> => ({ kind: 'several-of', ...question });

/** A question for a whole number with unit and bounds. */
export const wholeNumber = <const Id extends string>(
  question: Definition<WholeNumber<Id>>,
): WholeNumber<Id> => ({ kind: 'whole-number', ...question });

/** A question that is answered yes or no. */
export const yesNo = <const Id extends string>(question: Definition<YesNo<Id>>): YesNo<Id> => ({
  kind: 'yes-no',
  ...question,
});

/** A question for a short free text. */
export const shortText = <const Id extends string>(question: Definition<ShortText<Id>>): ShortText<Id> => ({
  kind: 'short-text',
  ...question,
});

/** A section whose question types stay known, so that criteria are checked against them. */
export const section = <const S extends Section>(definition: S): S => definition;

/** The value that a known answer to a question of type `Q` has. */
export type ValueOf<Q> =
  Q extends OneOf<string, infer OptionId>
    ? OptionId
    : Q extends SeveralOf<string, infer OptionId>
      ? readonly OptionId[]
      : Q extends WholeNumber
        ? number
        : Q extends YesNo
          ? boolean
          : Q extends ShortText
            ? string
            : never;

import type { Condition } from '../../questionnaire/relevance.ts';
import type { Source } from '../../questionnaire/source.ts';
import { type PathId, pathIds } from '../paths/path.ts';

/**
 * One thing that a row of an adviser's table asks for: that a condition over the answers holds, or that the recommended
 * path is one of `paths`. `text` is the sentence when it holds, and `otherwise` the one when it does not; both can
 * follow "If" once their first letter is small.
 */
export type AdviceClause = { readonly text: string; readonly otherwise: string } & (
  | {
      readonly kind: 'answer';
      readonly condition: Condition;
      /** True for what the application is today: where it does not hold, nobody is told to bring it about. */
      readonly given?: true;
    }
  | { readonly kind: 'path'; readonly paths: readonly PathId[] }
);

/** One row: `choice` is advised when every clause holds and no earlier row did. The last row of a table has no clause. */
export interface AdviceRow<Choice extends string = string> {
  readonly choice: Choice;
  /** From the general to the particular, as reasons are told. */
  readonly clauses: readonly AdviceClause[];
  /** The reason given when the row decides. */
  readonly because: string;
}

/** Something advised beside the choice whenever its clauses hold, whatever row decides. */
export interface AdviceAddition {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly AdviceClause[];
  readonly because: string;
}

/** One adviser: a published table of conditions that ends in one of its choices. "None" and "not yet" are choices like the others. */
export interface Adviser<Choice extends string = string> {
  readonly id: string;
  /** What it advises on. */
  readonly title: string;
  readonly choices: readonly { readonly id: Choice; readonly title: string; readonly definition: string }[];
  /** Read from the top; the first row whose clauses all hold decides. Rows under a more general one say who comes second. */
  readonly table: readonly AdviceRow<Choice>[];
  /** Empty for an adviser that names one choice and nothing beside it. */
  readonly additions: readonly AdviceAddition[];
  readonly sources: readonly Source[];
}

/** An adviser whose rows name only choices that it has. */
export const adviser = <const Choice extends string>(definition: Adviser<Choice>): Adviser => definition;

/** Asks for answers. */
export const answered = (condition: Condition, text: string, otherwise: string): AdviceClause => ({
  kind: 'answer',
  condition,
  text,
  otherwise,
});

/** Asks for answers about what the application is today. */
export const given = (condition: Condition, text: string, otherwise: string): AdviceClause => ({
  kind: 'answer',
  condition,
  text,
  otherwise,
  given: true,
});

/** Asks that the recommended path is one of `paths`. */
export const onPath = (paths: readonly PathId[], text: string, otherwise: string): AdviceClause => ({
  kind: 'path',
  paths,
  text,
  otherwise,
});

/** Asks for the opposite of `clause`. */
export function unless(clause: AdviceClause): AdviceClause {
  const swapped = { text: clause.otherwise, otherwise: clause.text };
  return clause.kind === 'answer'
    ? { ...clause, condition: { not: clause.condition }, ...swapped }
    : { ...clause, paths: pathIds.filter((path) => !clause.paths.includes(path)), ...swapped };
}

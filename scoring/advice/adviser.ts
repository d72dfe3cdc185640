import type { Condition } from '../../questionnaire/relevance.ts';
import type { Source } from '../../questionnaire/source.ts';
import type { PathId } from '../paths/path.ts';

/** One thing that a row of an adviser's table asks for. */
export type AdviceClause =
  | {
      readonly kind: 'answer';
      readonly condition: Condition;
      /** The sentence when it holds, and the one when it does not. */
      readonly text: string;
      readonly otherwise: string;
    }
  | {
      readonly kind: 'path';
      /** The recommended path is one of these. */
      readonly paths: readonly PathId[];
      readonly text: string;
      readonly otherwise: string;
    };

/** One row: `choice` is advised when every clause holds and no earlier row did. The last row of a table has no clause. */
export interface AdviceRow {
  readonly choice: string;
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
export interface Adviser {
  readonly id: string;
  /** What it advises on. */
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly title: string; readonly definition: string }[];
  /** Read from the top; the first row whose clauses all hold decides. */
  readonly table: readonly AdviceRow[];
  /** Empty for an adviser that names one choice and nothing beside it. */
  readonly additions: readonly AdviceAddition[];
  readonly sources: readonly Source[];
}

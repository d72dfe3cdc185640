import type { Question, Section } from '../question.ts';
import type { Entry } from './entry.ts';
import { questionOf } from './question-of.ts';

/** One table of the deck, as a section: its heading there, and one entry a row. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** The heading of the slide that the table is from. */
  readonly heading: string;
  /** True where only somebody who can sign in to the control plane can read the settings. */
  readonly onControlPlane?: true;
  readonly entries: readonly Entry[];
}

/** The section that asks one question a row of a table. */
export const sectionOf = (table: Table): Section => ({
  id: table.id,
  title: table.title,
  intro: table.intro,
  questions: table.entries.map((entry): Question => questionOf(entry, table)),
});

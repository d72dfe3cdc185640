/** What carries a topic that its heading in the deck shares with others. Questions are added by the criteria that read them. */
export interface Carriers {
  readonly questions?: readonly string[];
  readonly criteria?: readonly string[];
  readonly advice?: readonly string[];
  readonly artefacts?: readonly string[];
  /** A section of a questionnaire, all of whose questions and criteria carry it. */
  readonly section?: string;
}

/** One topic of the deck that this product has to carry. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** The slide heading under which the deck treats it, as in `deck(part)`. */
  readonly part: string;
  /** Set where the sources cannot tell which of the topics under one heading is meant; absent: whatever names the heading carries it. */
  readonly carriedBy?: Carriers;
}

/** One row under a heading, with the criteria, or all that, carries it where the heading holds several topics. */
export type Row = readonly [id: string, title: string, carriers?: readonly string[] | Carriers];

/** The topics under one slide heading, in its order. */
export const under = (part: string, ...rows: readonly Row[]): readonly Topic[] =>
  rows.map(([id, title, carriers]) => ({
    id,
    title,
    part,
    ...(carriers ? { carriedBy: 'length' in carriers ? { criteria: carriers } : carriers } : {}),
  }));

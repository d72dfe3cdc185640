/** What carries a topic that its heading in the deck shares with others. Questions are added by the criteria that read them. */
export interface Carriers {
  readonly questions?: readonly string[];
  readonly criteria?: readonly string[];
  readonly advice?: readonly string[];
  readonly artefacts?: readonly string[];
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

/** One row under a heading; `criteria` where the heading holds several topics. */
export type Row = readonly [id: string, title: string, criteria?: readonly string[]];

/** The topics under one slide heading, in its order. */
export const under = (part: string, ...rows: readonly Row[]): readonly Topic[] =>
  rows.map(([id, title, criteria]) => ({
    id,
    title,
    part,
    ...(criteria ? { carriedBy: { criteria } } : {}),
  }));

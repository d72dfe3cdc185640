/** The four risks that an answer can have, worst first and `unknown` last. */
export const konveyorRisks = ['red', 'yellow', 'green', 'unknown'] as const;

/** What an answer means in Konveyor: high, medium, low or unknown risk. */
export type KonveyorRisk = (typeof konveyorRisks)[number];

/** A tag of Konveyor's inventory, by the names of its category and of itself. */
export interface KonveyorTag {
  readonly category: string;
  readonly tag: string;
}

/** One of the answers to a question; exactly one of them can be selected. */
export interface KonveyorAnswer {
  /** Its place when shown; unique in its question. */
  readonly order: number;
  readonly text: string;
  readonly risk: KonveyorRisk;
  readonly rationale?: string;
  readonly mitigation?: string;
  /** Tags that the application gets when this answer is selected; empty: none. */
  readonly applyTags: readonly KonveyorTag[];
  /** Tags of the application that select this answer by themselves; empty: none. */
  readonly autoAnswerFor: readonly KonveyorTag[];
}

/** A question with its answers in the order of the file, in which Konveyor tries them against tags. */
export interface KonveyorQuestion {
  /** Its place when shown; unique in its section. */
  readonly order: number;
  readonly text: string;
  readonly explanation?: string;
  /** Asked only of applications with one of these tags; then `excludeFor` is not looked at. Empty: of all. */
  readonly includeFor: readonly KonveyorTag[];
  /** Not asked of applications with one of these tags. */
  readonly excludeFor: readonly KonveyorTag[];
  readonly answers: readonly KonveyorAnswer[];
}

/** One topic with its questions. */
export interface KonveyorSection {
  /** Its place when shown; unique in the questionnaire. */
  readonly order: number;
  readonly name: string;
  readonly comment?: string;
  readonly questions: readonly KonveyorQuestion[];
}

/** A questionnaire in Konveyor's model, as its YAML holds it. */
export interface KonveyorQuestionnaire {
  readonly name: string;
  readonly description?: string;
  /** Whether Konveyor counts it for every application. */
  readonly required: boolean;
  /** Shares of the shown questions, in percent, from which the whole has this risk. A border of 0 is always reached. */
  readonly thresholds: { readonly red: number; readonly yellow: number; readonly unknown: number };
  /** What reports say of an application with this risk. */
  readonly riskMessages: Readonly<Record<KonveyorRisk, string>>;
  readonly sections: readonly KonveyorSection[];
}

/**
 * What a questionnaire may hold here; Konveyor itself sets no limits. Texts in UTF-16 units, tags as the different ones
 * that questions are shown, hidden or answered by.
 */
export const konveyorLimits = {
  bytes: 256 * 1024,
  yamlTokens: 100_000,
  nesting: 20,
  questions: 500,
  answersOfQuestion: 50,
  tags: 200,
  text: 4000,
  /** Of the questionnaire and of a section: results and reports repeat it with each of their questions. */
  name: 120,
  tagName: 120,
  order: 999_999,
} as const;

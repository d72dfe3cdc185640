/** A questionnaire whose questions files can answer. */
export type EvidencedQuestionnaire = 'application-readiness' | 'platform-hardening';

/**
 * How sure a file makes an answer, the surest first. `stated`: it is written there. `implied-by-default`: the setting is absent, and
 * what holds then is documented. `hinted`: it makes the answer likely, and a person has to look.
 */
export const surestFirst = ['stated', 'implied-by-default', 'hinted'] as const;

/** How sure a file makes an answer; see `surestFirst`. */
export type Sureness = (typeof surestFirst)[number];

/** One thing that one place of a file says about one question. */
export interface Finding {
  readonly questionnaire: EvidencedQuestionnaire;
  /** Id of a question of that questionnaire, in its newest version. */
  readonly question: string;
  /**
   * Of a one-of question: the id of the option that is shown. Of a several-of question: the id of the option that `holds`
   * speaks of. Of any other question: the answer itself.
   */
  readonly answer: string | number | boolean;
  /** False where a statement of a several-of question is shown not to hold; true in every other finding. */
  readonly holds: boolean;
  readonly sureness: Sureness;
  /** The name of the file as it was given; inside an archive `archive.zip/folder/file`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line or its part that shows it, without values that look secret, at most `LONGEST_EXCERPT` characters. */
  readonly excerpt: string;
  /** What it is about, such as `stage "runtime"` or `Deployment "web", container "app"`. */
  readonly about: string;
  /** Why the place means this answer: one sentence. */
  readonly because: string;
}

/** The longest excerpt, in characters. */
export const LONGEST_EXCERPT = 200;

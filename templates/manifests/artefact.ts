import type { Answers } from '../../questionnaire/answers.ts';
import type { Result } from '../../scoring/result.ts';

/** What starter files are made from: one assessed application. */
export interface ArtefactInput {
  /** The application's name, as the department writes it. */
  readonly applicationName: string;
  readonly answers: Answers;
  /** What `answers` mean. */
  readonly result: Result;
}

/** One file to hand over: its path inside the archive, with `/` between folders, and its text, ending with a line feed. */
export interface ArtefactFile {
  readonly path: string;
  readonly text: string;
}

/**
 * One kind of starter file. What the answers do not tell stands in its text as `CHANGE-ME`, with a comment on the same line or
 * on the line before that begins with `CHANGE-ME:` and says what to put there.
 */
export interface Artefact {
  /** The name of its file, such as `network-policy`. */
  readonly id: string;
  readonly title: string;
  /** Ids of the criteria that it serves. */
  readonly serves: readonly string[];
  /** Its files for this application; none where it has no use there. */
  files(input: ArtefactInput): readonly ArtefactFile[];
}

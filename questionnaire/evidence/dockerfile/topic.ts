import type { EvidencedQuestionnaire, Sureness } from '../finding.ts';
import type { Says } from '../parsing/finding-at.ts';
import type { EvidenceField } from '../reader.ts';
import type { BuildFile } from './build-file.ts';

/** What a line of a Containerfile says. */
export type Shown = Says & { readonly line: number };

/** One subject on which a Containerfile has something to say. */
export interface Topic {
  readonly fields: readonly EvidenceField[];
  /** What the file says about it; of two that say the same of one thing, the first counts. */
  shows(build: BuildFile): Iterable<Shown>;
}

/** A field of the readiness questionnaire. */
export const readinessField = (question: string, field: string, sureness: Sureness): EvidenceField => ({
  questionnaire: 'application-readiness',
  question,
  field,
  sureness,
});

/** A field of the hardening questionnaire. */
export const hardeningField = (question: string, field: string, sureness: Sureness): EvidenceField => ({
  questionnaire: 'platform-hardening',
  question,
  field,
  sureness,
});

/** Where something stands, what it is about, how sure it is and why. */
export interface Ground {
  readonly line: number;
  readonly about: string;
  readonly sureness: Sureness;
  readonly because: string;
}

/** Says something about a question with one answer. */
export const says = (question: string, answer: Says['answer'], ground: Ground): Shown =>
  shown('application-readiness', question, answer, ground);

/** Says of a statement of a several-of question whether it holds. */
export const states = (question: string, statement: string, holds: boolean, ground: Ground): Shown => ({
  ...shown('application-readiness', question, statement, ground),
  ...(holds ? {} : { holds: false }),
});

/** Says of a row of the hardening questionnaire whether it is as recommended. */
export const hardens = (question: string, good: boolean, ground: Ground): Shown =>
  shown('platform-hardening', question, good ? 'as-recommended' : 'otherwise', ground);

function shown(
  questionnaire: EvidencedQuestionnaire,
  question: string,
  answer: Says['answer'],
  { line, about, sureness, because }: Ground,
): Shown {
  return { questionnaire, question, answer, line, about, sureness, because };
}

/** What a statement about all lines of the file is about. */
export const WHOLE_FILE = 'whole build file';

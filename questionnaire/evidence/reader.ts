import type { EvidenceFile } from './evidence-file.ts';
import type { EvidencedQuestionnaire, Finding } from './finding.ts';

/** Something that a person should know about how a file was read. */
export interface Notice {
  readonly file: string;
  /** From 1; absent where it is about the whole file. */
  readonly line?: number;
  /** Stable, in kebab-case, such as `not-rendered`. */
  readonly code: string;
  /** One or two sentences: what is the case, and what to do. */
  readonly detail: string;
}

/** What a reader found in files of its kind. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** What a reader can tell about one question, and from where. */
export interface EvidenceField {
  readonly questionnaire: EvidencedQuestionnaire;
  readonly question: string;
  /** The field or instruction, such as `USER of the last stage` or `HostConfig.Privileged`. */
  readonly field: string;
  /** The surest that it can be. */
  readonly sureness: Finding['sureness'];
}

/** Reads one kind of file. */
export interface EvidenceReader {
  /** The name of its file, such as `daemon-json`. */
  readonly id: string;
  /** What people call such a file, such as `Docker daemon configuration (daemon.json)`. */
  readonly title: string;
  /** Everything that it can yield; a finding of any other question, or surer than said here, is a defect. */
  readonly fields: readonly EvidenceField[];
  /** Set where it reads lines of text, so that nothing is amiss where they are no JSON or YAML. */
  readonly isOfText?: true;
  /** Whether a file is of this kind, judged by what stands in it: the name alone never decides. Cheap and total. */
  recognises(file: EvidenceFile): boolean;
  /** Reads all files of this kind that came together, so that one can answer for another. Total: says in notices what it could not read. */
  read(files: readonly EvidenceFile[]): Reading;
}

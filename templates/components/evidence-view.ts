import type { Answer } from '../../questionnaire/answers.ts';
import type { ComparedSuggestion } from '../../questionnaire/evidence/compare.ts';
import type { Contradiction } from '../../questionnaire/evidence/contradictions.ts';
import type { Finding } from '../../questionnaire/evidence/finding.ts';
import type { FileReading } from '../../questionnaire/evidence/read-evidence.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';

/** A place in a file, as far as pages show it. */
export type EvidencePlace = Pick<Finding, 'file' | 'line' | 'excerpt' | 'about' | 'because'>;

/** A suggested answer with the places that it rests on, beside the answer of the person; `undefined`: there is none. */
export interface SuggestedAnswer
  extends Pick<ComparedSuggestion, 'question' | 'answer' | 'sureness' | 'open' | 'standing'> {
  readonly given: Answer | undefined;
  readonly findings: readonly EvidencePlace[];
  readonly against: readonly EvidencePlace[];
  readonly overriddenBecause: string | null;
}

/** What became of one file, sent alone or in an archive. */
export interface FileOutcome extends Pick<FileReading, 'file' | 'state' | 'findings'> {
  readonly notices: readonly { readonly line?: number | undefined; readonly detail: string }[];
}

/** An attached file with what became of it, or of each file in it. */
export interface AttachedFileView {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** ISO 8601 in UTC. */
  readonly attachedAt: string;
  /** The name of who attached it. */
  readonly attachedBy: string;
  readonly findings: number;
  readonly contentsKept: boolean;
  readonly files: readonly FileOutcome[];
}

/** How much fits, for the form that attaches files. */
export interface EvidenceLimits {
  readonly uploadMebibytes: number;
  readonly uploadFiles: number;
  readonly files: number;
  readonly findings: number;
  readonly keptMebibytes: number;
}

/** The evidence of an assessment as its page shows it. */
export interface EvidenceView {
  /** The path of the assessment's page. */
  readonly assessment: string;
  readonly version: number;
  readonly application: string;
  /** In the language of the page. */
  readonly questionnaire: Questionnaire;
  readonly files: readonly AttachedFileView[];
  readonly suggestions: readonly SuggestedAnswer[];
  /** Ids of questions whose suggestions are taken over together. */
  readonly sure: readonly string[];
  readonly contradictions: readonly Pick<
    Contradiction,
    'questionId' | 'standing' | 'answer' | 'suggested' | 'overriddenBecause'
  >[];
  /** Whether it is a draft that the person may change. */
  readonly mayChange: boolean;
  readonly isDraft: boolean;
  readonly mayDownload: boolean;
  readonly limits: EvidenceLimits;
}

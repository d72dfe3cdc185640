import type { Answers } from '../questionnaire/answers.ts';
import type { StandingOfSuggestion } from '../questionnaire/evidence/compare.ts';
import type { Contradiction } from '../questionnaire/evidence/contradictions.ts';
import type { FileReading } from '../questionnaire/evidence/read-evidence.ts';
import type { Language } from '../questionnaire/language.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import type { Policy } from '../scoring/policy.ts';
import type { Result } from '../scoring/result.ts';
import type { AssessmentStatus } from './assessment-status.ts';
import type { Block } from './block.ts';

/** A file that was attached as evidence, as a report names it. */
export interface ReportedEvidence {
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly findings: number;
  /** Ids of the readers that read it, or files in it. */
  readonly readers: readonly string[];
  readonly filesByState: Readonly<Record<FileReading['state'], number>>;
}

/** What attached files say of one question, as a report shows it beside the answer. */
export interface ReportedSuggestion {
  readonly question: string;
  readonly standing: StandingOfSuggestion;
  /** Whether files show the whole answer, and do not only hint at it or speak of a part of it. */
  readonly isCertain: boolean;
  /** The surest place that shows it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What a report is made from. Times are ISO 8601 in UTC. */
export interface ReportInput {
  readonly application: {
    readonly name: string;
    readonly description?: string;
    readonly owner?: string;
    readonly department?: string;
  };
  /** The language of the report, in which `questionnaire`, `policy` and `result` are too; absent: English. */
  readonly language?: Language;
  readonly questionnaire: Questionnaire;
  /** The rules by which `result` came about. */
  readonly policy: Policy;
  readonly answers: Answers;
  /** Question id → what a person noted beside the answer. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly result: Result;
  /** The files that were attached as evidence; absent where none can be. */
  readonly evidence?: readonly ReportedEvidence[];
  /** What the files say, for each question that they speak of. */
  readonly suggestions?: readonly ReportedSuggestion[];
  /** Where answers and evidence, or files, differ. */
  readonly contradictions?: readonly Contradiction[];
  /** The assessment that it reports; absent for answers that are not stored. */
  readonly assessment?: ReportedAssessment;
  /** The day (`2026-11-23`) or the moment when the answers were last changed; the only date in the document, so that the same input gives the same bytes. */
  readonly date: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly digest: string;
}

/** An assessment as a report names it. */
export interface ReportedAssessment {
  readonly id: string;
  readonly revision: number;
  readonly status: AssessmentStatus;
  /** The moment from which it has this status; absent for a draft. */
  readonly since?: string;
  /** What the reviewer wrote about the decision that it stands under; absent where nothing was written. */
  readonly comment?: string;
}

/** The editions of the report: everything, or the two pages that a decision needs. */
export const editions = ['full', 'short'] as const;

/** Id of an edition. */
export type Edition = (typeof editions)[number];

/** One section of the report. It returns no block when it has nothing to say, and is then left out. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** True when a printed report begins a page with it. */
  readonly startsPage?: true;
  /** True when a printed report keeps it to one page: texts that take too many lines for that end in an ellipsis. */
  readonly onePage?: true;
  blocks(input: ReportInput): readonly Block[];
}

/** A section as composed: what a renderer is given, in the order of reading. Ids are unique. */
export interface ReportPart {
  readonly id: string;
  readonly title: string;
  readonly startsPage: boolean;
  readonly onePage?: true;
  readonly blocks: readonly Block[];
}

import type { Questionnaire } from '../questionnaire/question.ts';
import type { AssessmentStatus } from './assessment-status.ts';

/** One assessment of a comparison, as the head of its column names it. */
export interface ComparedColumn {
  /** Path of the application, unlike that of every other one. */
  readonly applicationPath: string;
  /** Path of the assessment. */
  readonly assessmentPath: string;
  readonly application: string;
  readonly department: string;
  readonly revision: number;
  readonly status: AssessmentStatus;
  /** In the language of the page, in the version that the assessment is on. */
  readonly questionnaire: Questionnaire;
}

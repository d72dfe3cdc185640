import type { Questionnaire } from '../questionnaire/question.ts';

/** One assessment of a comparison, as the head of its column names it. */
export interface ComparedColumn {
  /** Path of the assessment. */
  readonly assessmentPath: string;
  readonly application: string;
  readonly department: string;
  readonly revision: number;
  readonly status: 'draft' | 'submitted' | 'returned' | 'approved';
  readonly questionnaire: Questionnaire;
}

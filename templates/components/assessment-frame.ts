import type { AssessmentStatus } from '../assessment-status.ts';

/** What every page of an assessment is told about it. */
export interface AssessmentFrame {
  /** Path of the assessment; its other pages are below it. */
  readonly base: string;
  readonly departmentPath: string;
  readonly applicationId: string;
  readonly applicationName: string;
  readonly status: AssessmentStatus;
  /** Whether this person may change it as it stands. */
  readonly canChange: boolean;
  /** The approved revision from which it goes on, and the path of their comparison; absent for a first one. */
  readonly goesOnFrom?: { readonly revision: number; readonly comparisonPath: string } | undefined;
}

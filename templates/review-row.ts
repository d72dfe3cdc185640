import type { ShortOutcome } from './short-outcome.ts';

/** An assessment in the queue of reviews. Times are ISO 8601 in UTC. */
export interface ReviewRow {
  readonly assessmentId: string;
  readonly departmentId: string;
  /** Its name. */
  readonly department: string;
  readonly application: string;
  readonly revision: number;
  readonly status: 'submitted' | 'approved';
  readonly submittedAt: string;
  /** The name of who submitted it. */
  readonly submittedBy: string;
  /** For an approved one: when it was. */
  readonly approvedAt?: string;
  /** Whole days since it was submitted. */
  readonly waitingDays: number;
  readonly outcome: (ShortOutcome & { readonly blockers: number }) | null;
}

import type { Assessment } from '../store/store.ts';
import type { Sources } from './scored-assessment.ts';
import { withOutcome } from './with-outcome.ts';

/** What a change makes of an assessment: one version on, with the outcome of its answers. */
export const changedAssessment = (
  before: Assessment,
  changes: Partial<Assessment>,
  { now, findQuestionnaire }: Pick<Sources, 'now' | 'findQuestionnaire'>,
): Promise<Assessment> =>
  withOutcome({ ...before, ...changes, version: before.version + 1, updatedAt: now }, findQuestionnaire);

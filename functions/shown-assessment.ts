import type { z } from 'zod';
import type { assessment as assessmentSchema } from './schemas/assessment.ts';
import type { assessmentSummary } from './schemas/assessment-summary.ts';
import type { Assessment } from './store/store.ts';

/** An assessment as lists show it, without answers and notes. */
export function shownSummary(assessment: Assessment): z.infer<typeof assessmentSummary> {
  const { departmentId: _, answers: _answers, notes: _notes, ...summary } = assessment;
  return summary;
}

/** An assessment as the API shows it. */
export function shownAssessment(assessment: Assessment): z.infer<typeof assessmentSchema> {
  const { answers, notes } = assessment;
  return { ...shownSummary(assessment), answers, notes };
}

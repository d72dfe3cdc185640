import { z } from 'zod';
import { assessmentSummary } from './assessment-summary.ts';
import { listOf } from './list-of.ts';

/** One page of assessments, oldest first. */
export const assessmentPage = z
  .object({
    items: listOf(assessmentSummary),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
  })
  .meta({ id: 'AssessmentPage', description: 'One page of assessments, oldest first.' });

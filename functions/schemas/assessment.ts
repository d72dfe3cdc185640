import { z } from 'zod';
import type { Assessment } from '../store/store.ts';
import { acceptedRisk } from './accepted-risk.ts';
import { answers } from './answers.ts';
import { assessmentSummary, shownSummary } from './assessment-summary.ts';
import { attachedFile } from './attached-file.ts';
import { listOf } from './list-of.ts';
import { review } from './review.ts';

const notes = z
  .record(z.string(), z.string().max(2000))
  .meta({ id: 'Notes', description: 'Question id → what was noted beside the answer.' });

const acceptedRisks = z
  .record(z.string(), acceptedRisk)
  .meta({ id: 'AcceptedRisks', description: 'Criterion id → the risk that was accepted.' });

const overrides = z.record(z.string(), z.string().max(500)).meta({
  id: 'Overrides',
  description: 'Question id → why the answer stands although files show another one.',
});

/** One assessment of one application, with its answers. */
export const assessment = z
  .object({
    ...assessmentSummary.shape,
    answers,
    notes,
    acceptedRisks,
    overrides,
    evidence: listOf(attachedFile).meta({ description: 'The files that are attached, in that order.' }),
    reviews: listOf(review).meta({ description: 'Every decision on it, oldest first.' }),
  })
  .meta({
    id: 'Assessment',
    description: 'One assessment of one application, on the questionnaire version that it was started with.',
  });

/** An assessment as the operations of the API answer it. */
export type ShownAssessment = z.input<typeof assessment>;

/** An assessment as the API shows it. */
export function shownAssessment(stored: Assessment): z.infer<typeof assessment> {
  return {
    ...shownSummary(stored),
    answers: stored.answers,
    notes: stored.notes,
    acceptedRisks: stored.acceptedRisks ?? {},
    overrides: stored.overrides ?? {},
    evidence: stored.evidence ?? [],
    reviews: stored.reviews ?? [],
  };
}

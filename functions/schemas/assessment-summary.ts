import { z } from 'zod';
import type { AssessmentSummary } from '../store/store.ts';
import { actor } from './actor.ts';
import { assessmentStatus } from './assessment-status.ts';
import { outcome } from './outcome.ts';
import { questionnaireVersion } from './questionnaire-version.ts';

/** An assessment as lists show it: all but its answers and notes. */
export const assessmentSummary = z
  .object({
    id: z.string().meta({ description: 'ULID.' }),
    applicationId: z.string().meta({ description: 'ULID of the application that it assesses.' }),
    revision: z.int().min(1).meta({
      description: 'From 1; an approved assessment that is reopened goes on as the next revision.',
    }),
    status: assessmentStatus,
    questionnaire: questionnaireVersion,
    version: z.int().min(1).meta({ description: 'Grows by 1 with every change; the ETag carries it.' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    submittedAt: z.iso.datetime().nullable().meta({ description: '`null` for a draft.' }),
    submittedBy: actor.nullable().meta({
      description: 'Who submitted it; `null` for a draft, and where that was not kept yet.',
    }),
    reopenedFrom: z.string().nullable().meta({
      description: 'ULID of the approved assessment that it goes on from; `null` for a first revision.',
    }),
    outcome,
  })
  .meta({ id: 'AssessmentSummary', description: 'An assessment without its answers and notes.' });

/** An assessment as lists show it, without answers and notes. */
export function shownSummary(summary: AssessmentSummary): z.infer<typeof assessmentSummary> {
  const { id, applicationId, revision, status, questionnaire, version, createdAt, updatedAt, submittedAt } =
    summary;
  return {
    id,
    applicationId,
    revision,
    status,
    questionnaire,
    version,
    createdAt,
    updatedAt,
    submittedAt,
    submittedBy: summary.submittedBy ?? null,
    reopenedFrom: summary.reopenedFrom ?? null,
    outcome: summary.outcome ?? null,
  };
}

import type { z } from 'zod';
import { comparisonOf, type ScoredAnswers } from '../../scoring/comparison.ts';
import type { comparison } from '../schemas/comparison.ts';
import type { Application, Assessment } from '../store/store.ts';

/** An assessment with its application and its result, whichever department has it. */
export interface LoadedAssessment {
  readonly application: Pick<Application, 'id' | 'name'>;
  readonly assessment: Pick<Assessment, 'id' | 'revision' | 'status' | 'updatedAt'>;
  readonly scored: ScoredAnswers;
}

/** Assessments side by side, a column each, in their order. Whether the reader may see them is settled before. */
export function comparedAssessments(loaded: readonly LoadedAssessment[]): z.infer<typeof comparison> {
  const { headlines, ...rows } = comparisonOf(loaded.map(({ scored }) => scored));
  return {
    assessments: loaded.map(({ application, assessment: { id, revision, status, updatedAt } }, index) => ({
      id,
      applicationId: application.id,
      applicationName: application.name,
      revision,
      status,
      updatedAt,
      ...(headlines[index] as (typeof headlines)[number]),
    })),
    ...rows,
  };
}

import { z } from 'zod';
import { contradiction } from './contradiction.ts';
import { listOf } from './list-of.ts';
import { result } from './result.ts';

/** The result of a stored assessment, with what its evidence contradicts. */
export const assessmentResult = z
  .object({
    ...result.shape,
    contradictions: listOf(contradiction).meta({
      description: 'Where answers and evidence, or files, differ. They change no point.',
    }),
  })
  .meta({
    id: 'AssessmentResult',
    description: 'The result of an assessment, and what its evidence contradicts.',
  });

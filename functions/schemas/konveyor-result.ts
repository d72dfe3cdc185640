import { z } from 'zod';
import { konveyorRisks } from '../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { listOf } from './list-of.ts';

const count = z.int().min(0);

const riskCounts = z.object({ red: count, yellow: count, green: count, unknown: count }).meta({
  id: 'KonveyorRiskCounts',
  description: 'How many of the questions that Konveyor shows have which risk.',
});

const tag = z
  .object({ category: z.string(), tag: z.string() })
  .meta({ id: 'KonveyorTag', description: 'A tag of Konveyor’s inventory.' });

/** What Konveyor itself would say. */
export const konveyorResult = z
  .object({
    risk: z.enum(konveyorRisks).meta({ description: 'By the thresholds of the questionnaire.' }),
    confidence: z.int().min(0).max(100).meta({
      description: 'Konveyor’s own measure of fitness for containers, by its formula; no measure of ours.',
    }),
    status: z.enum(['empty', 'started', 'complete']).meta({
      description:
        'How many of the questions that Konveyor shows are answered: none, some or all. “We do not know” is an answer.',
    }),
    counts: riskCounts,
    appliedTags: listOf(tag).meta({ description: 'Tags that Konveyor would put on the application.' }),
  })
  .nullable()
  .meta({
    id: 'KonveyorResult',
    description:
      'What Konveyor itself would say of the answers to a questionnaire in its model; `null` for ours.',
  });

import { z } from 'zod';
import { attachedFile } from './attached-file.ts';
import { contradiction } from './contradiction.ts';
import { evidenceFinding } from './evidence-finding.ts';
import { fileReading } from './file-reading.ts';
import { listOf } from './list-of.ts';
import { standingOfSuggestion } from './standing-of-suggestion.ts';
import { suggestion } from './suggestion.ts';

const evidenceRecord = z
  .object({ ...attachedFile.shape, files: listOf(fileReading) })
  .meta({ id: 'EvidenceRecord', description: 'An attached file, and what became of each file in it.' });

const attachedFinding = z
  .object({ evidenceId: z.string(), ...evidenceFinding.shape })
  .meta({ id: 'AttachedFinding', description: 'A finding, and the evidence that it comes from.' });

const comparedSuggestion = z
  .object({
    ...suggestion.shape,
    standing: standingOfSuggestion,
    overriddenBecause: z.string().nullable().meta({
      description: 'Why the answer stands against the files; `null` unless `overridden`.',
    }),
  })
  .meta({ id: 'ComparedSuggestion', description: 'A suggestion beside the answer of a person.' });

/** Everything that the files attached to an assessment say, beside its answers. */
export const evidenceOfAssessment = z
  .object({
    evidence: listOf(evidenceRecord),
    findings: listOf(attachedFinding),
    suggestions: listOf(comparedSuggestion),
    contradictions: listOf(contradiction),
  })
  .meta({ id: 'EvidenceOfAssessment', description: 'What attached files say, beside the answers.' });

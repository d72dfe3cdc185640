import { z } from 'zod';
import { evidenceFinding } from './evidence-finding.ts';
import { fileReading } from './file-reading.ts';
import { listOf } from './list-of.ts';
import { questionnaireVersion } from './questionnaire-version.ts';
import { suggestion } from './suggestion.ts';

const suggestionsFor = z
  .object({ questionnaire: questionnaireVersion, suggestions: listOf(suggestion) })
  .meta({ id: 'SuggestionsFor', description: 'What the files suggest for one questionnaire.' });

/** What files say that are not kept. */
export const evidenceRead = z
  .object({
    files: listOf(fileReading),
    findings: listOf(evidenceFinding),
    questionnaires: listOf(suggestionsFor),
  })
  .meta({ id: 'EvidenceRead', description: 'What became of each file, and what they suggest together.' });

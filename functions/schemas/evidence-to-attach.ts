import { z } from 'zod';
import { evidenceFiles } from './evidence-files.ts';
import { limitsOfEvidence } from './limits-of-evidence.ts';

/** What `attach-evidence` is sent, as a form. */
export const evidenceToAttach = z
  .strictObject({
    files: evidenceFiles,
    keepContents: z
      .enum(['true', 'false'])
      .default('false')
      .meta({
        description: `Whether the files themselves are kept, ${limitsOfEvidence.contents}, and not only what they say.`,
      }),
  })
  .meta({ id: 'EvidenceToAttach', description: 'Files to attach as evidence.' });

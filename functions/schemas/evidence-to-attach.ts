import { z } from 'zod';
import { evidenceFiles } from './evidence-files.ts';

/** What `attach-evidence` is sent, as a form. */
export const evidenceToAttach = z
  .strictObject({
    files: evidenceFiles,
    keepContents: z.enum(['true', 'false']).default('false').meta({
      description: 'Whether the files themselves are kept, at most 1 MiB each, and not only what they say.',
    }),
  })
  .meta({ id: 'EvidenceToAttach', description: 'Files to attach, at most 26 MiB together.' });

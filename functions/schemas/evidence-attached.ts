import { z } from 'zod';
import { attachedFile } from './attached-file.ts';
import { listOf } from './list-of.ts';

const sentFile = z
  .object({
    file: z.string().meta({ description: 'The name under which this request sent it.' }),
    outcome: z.enum(['attached', 'already-attached', 'contents-kept']).meta({
      description:
        '`already-attached`: the same bytes are, perhaps under another name; `contents-kept`: so they are, and from now on the contents are kept as well.',
    }),
    evidence: attachedFile,
  })
  .meta({ id: 'SentFile', description: 'What became of one file that was sent.' });

/** What `attach-evidence` answers. */
export const evidenceAttached = z
  .object({ files: listOf(sentFile) })
  .meta({ id: 'EvidenceAttached', description: 'What became of each file that was sent.' });

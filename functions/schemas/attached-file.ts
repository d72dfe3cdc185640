import { z } from 'zod';

const count = z.int().min(0);

/** A file that was attached to an assessment, without what it says. */
export const attachedFile = z
  .object({
    id: z.string(),
    name: z.string(),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the bytes as they were sent.' }),
    bytes: count,
    attachedAt: z.iso.datetime(),
    attachedBy: z.string().meta({ description: '`api-key:<id>`.' }),
    findings: count.meta({ description: 'How many findings it yields.' }),
    filesByState: z
      .object({ read: count, 'read-in-part': count, skipped: count, refused: count })
      .meta({ id: 'FilesByState', description: 'What became of the file, or of the files of an archive.' }),
    contentsKept: z.boolean().meta({ description: 'Whether its bytes are kept as well.' }),
  })
  .meta({ id: 'AttachedFile', description: 'A file that was attached to an assessment as evidence.' });

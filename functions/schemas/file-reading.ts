import { z } from 'zod';
import { listOf } from './list-of.ts';

const notice = z
  .object({
    file: z.string(),
    line: z.int().min(1).optional(),
    code: z.string().meta({ description: 'Stable code, such as `not-rendered`.' }),
    detail: z.string().meta({ description: 'What is the case, and what to do.' }),
  })
  .meta({ id: 'EvidenceNotice', description: 'Something to know about how a file was read.' });

/** What became of one file of evidence. */
export const fileReading = z
  .object({
    file: z.string(),
    reader: z.string().nullable().meta({ description: 'Which reader read it; `null` where none did.' }),
    state: z.enum(['read', 'read-in-part', 'skipped', 'refused']).meta({
      description:
        '`read-in-part`: the notices say what was left out; `skipped`: of a kind that is not read; `refused`: broken, too large or harmful.',
    }),
    findings: z.int().min(0).meta({ description: 'How many findings it yields.' }),
    notices: listOf(notice),
  })
  .meta({ id: 'FileReading', description: 'What became of one file, sent alone or in an archive.' });

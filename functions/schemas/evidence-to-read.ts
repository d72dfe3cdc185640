import { z } from 'zod';
import { evidenceFiles } from './evidence-files.ts';

/** What `read-evidence` is sent, as a form. */
export const evidenceToRead = z
  .strictObject({ files: evidenceFiles })
  .meta({ id: 'EvidenceToRead', description: 'Files to read.' });

import { z } from 'zod';
import { type FormFile, LONGEST_NAME } from '../request/form-of.ts';
import { MOST_PARTS } from '../request/read-multipart.ts';

// The document shows a file as a client sends it; the handler gets its name, bytes and digest.
const file = z
  .custom<FormFile>((value) => typeof value === 'object' && value !== null, 'Send a file, with its name.')
  .meta({ type: 'string', contentMediaType: 'application/octet-stream' }) as unknown as z.ZodType<
  FormFile,
  string
>;

/** The field `files` of a form. */
export const evidenceFiles = z
  .array(file, { error: 'Send one or more files, each as a part with a file name.' })
  .min(1)
  .max(MOST_PARTS)
  .meta({
    description: `One or more files, each a part of its own with a file name of at most ${LONGEST_NAME} characters, which may be a path below a folder, such as \`k8s/deployment.yaml\`.`,
  });

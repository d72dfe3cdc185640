import { z } from 'zod';

/** The query parameter that names a version of a questionnaire. */
export const wantedVersion = z
  .string()
  .max(20)
  .optional()
  .meta({ description: 'The version; left out: the newest.', example: '1.0' });

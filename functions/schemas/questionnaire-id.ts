import { z } from 'zod';

/** The path parameter that names a questionnaire, one of ours or of the department itself. */
export const questionnaireId = z
  .string()
  .max(100)
  .meta({ description: 'Id of the questionnaire.', example: 'application-readiness' });

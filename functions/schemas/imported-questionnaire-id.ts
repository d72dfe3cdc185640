import { z } from 'zod';

/** The path parameter that names a questionnaire of the department itself. */
export const importedQuestionnaireId = z
  .string()
  .max(60)
  .regex(/^[a-z](-?[a-z0-9]+)*$/)
  .meta({
    description: 'The id that the questionnaire shall have: letters, digits and single hyphens.',
    example: 'container-basics',
  });

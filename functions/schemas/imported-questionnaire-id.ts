import { z } from 'zod';

/** The path parameter that names a questionnaire of the department itself. */
export const importedQuestionnaireId = z
  .string()
  .max(60)
  .regex(/^[a-z](-?[a-z0-9]+)*$/, {
    error: 'Send small letters, digits and single hyphens, a letter first, such as "container-basics".',
  })
  .meta({
    description:
      'The id that the questionnaire shall have: small letters, digits and single hyphens, a letter first.',
    example: 'container-basics',
  });

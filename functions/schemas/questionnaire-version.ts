import { z } from 'zod';

/** A questionnaire in one version. */
export const questionnaireVersion = z
  .object({
    id: z.string().meta({ description: 'Id of the questionnaire, such as `application-readiness`.' }),
    version: z.string().meta({ description: '`major.minor`; a published version never changes.' }),
  })
  .meta({ id: 'QuestionnaireVersion', description: 'One published version of a questionnaire.' });

import { z } from 'zod';

/** Which questionnaire a request means; without a version, the newest. */
export const questionnaireChoice = z
  .strictObject({
    id: z.string().max(100).meta({ description: 'Id of the questionnaire.' }),
    version: z.string().max(20).optional().meta({ description: 'Its version; left out: the newest.' }),
  })
  .meta({
    id: 'QuestionnaireChoice',
    description: 'Which questionnaire is meant. Left out: the newest `application-readiness`.',
    example: { id: 'application-readiness', version: '1.0' },
  });

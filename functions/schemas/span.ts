import { z } from 'zod';

/** In which versions of its questionnaire a thing stands. */
export const span = {
  since: z.string().optional().meta({ description: 'The first version with it; left out: 1.0.' }),
  until: z.string().optional().meta({ description: 'The last version with it; left out: the newest.' }),
};

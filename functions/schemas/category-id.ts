import { z } from 'zod';

/** Id of a category of criteria. */
export const categoryId = z
  .string()
  .meta({ id: 'CategoryId', description: 'A category of criteria; also a section of the questionnaire.' });

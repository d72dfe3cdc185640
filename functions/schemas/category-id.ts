import { z } from 'zod';
import { categories } from '../../scoring/categories.ts';

/** Id of a category of criteria. */
export const categoryId = z
  .enum(categories.map(({ id }) => id))
  .meta({ id: 'CategoryId', description: 'A category of criteria; also a section of the questionnaire.' });

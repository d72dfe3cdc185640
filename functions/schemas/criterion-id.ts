import { z } from 'zod';

/** The path parameter that names a criterion. */
export const criterionId = z
  .string()
  .max(200)
  .meta({ description: 'Id of the claim, as the findings of a result name it.', example: 'image-exists' });

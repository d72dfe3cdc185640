import { z } from 'zod';

/** The path parameter that names a fact of the landing zone. */
export const factId = z
  .string()
  .max(200)
  .meta({ description: 'Id of the fact, as `get-landing-zone` names it.', example: 'storage-classes' });

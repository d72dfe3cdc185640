import { z } from 'zod';

/** The path parameter that names a piece of evidence. */
export const evidenceId = z
  .string()
  .max(64)
  .meta({ description: 'Id of the evidence, a ULID.', example: '01JD9ZB7K2M4N6P8R0S2T4V6W8' });

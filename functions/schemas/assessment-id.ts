import { z } from 'zod';

/** The path parameter that names an assessment. */
export const assessmentId = z
  .string()
  .max(64)
  .meta({ description: 'Id of the assessment, a ULID.', example: '01JD9Z3M5Q8R7T6V5W4X3Y2Z1A' });

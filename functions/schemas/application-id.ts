import { z } from 'zod';

/** The path parameter that names an application. */
export const applicationId = z
  .string()
  .max(64)
  .meta({ description: 'Id of the application, a ULID.', example: '01JD9Z1A2B3C4D5E6F7G8H9J0K' });

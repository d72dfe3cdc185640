import { z } from 'zod';

/** The path parameter that names an API key. */
export const apiKeyId = z
  .string()
  .max(64)
  .meta({ description: 'Id of the API key, a ULID.', example: '01JD9Z4C5D6E7F8G9H0J1K2M3N' });

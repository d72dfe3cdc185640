import { z } from 'zod';

/** An OpenAPI document, as far as this contract describes itself. */
export const openapiDocument = z
  .object({ openapi: z.string().meta({ description: 'The version of the specification.' }) })
  .meta({
    id: 'OpenApiDocument',
    additionalProperties: true,
    description: 'An OpenAPI document; the specification says what else it holds.',
  });

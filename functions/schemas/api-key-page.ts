import { z } from 'zod';
import { apiKey } from './api-key.ts';
import { listOf } from './list-of.ts';

/** One page of API keys, oldest first. */
export const apiKeyPage = z
  .object({
    items: listOf(apiKey),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
  })
  .meta({ id: 'ApiKeyPage', description: 'One page of API keys, oldest first.' });

import { z } from 'zod';
import { apiKey } from './api-key.ts';

/** A new API key with its secret. */
export const createdApiKey = z
  .object({
    ...apiKey.shape,
    key: z.string().meta({ description: 'The key to send. It is shown this once and kept nowhere.' }),
  })
  .meta({ id: 'CreatedApiKey', description: 'A new API key, with its secret.' });

import { z } from 'zod';
import { plainLine } from './plain-line.ts';
import { scope } from './scope.ts';

/** What an API key is created with. */
export const newApiKey = z
  .strictObject({
    name: plainLine(100).meta({ description: 'Which integration uses it.' }),
    scopes: z
      .array(scope)
      .min(1)
      .max(4)
      .refine((given) => new Set(given).size === given.length, 'Name each scope once.')
      .meta({
        uniqueItems: true,
        description: '`write` and `review` include `read`; `admin` includes `write`.',
      }),
    expiresInDays: z
      .int()
      .min(1)
      .max(730)
      .default(365)
      .meta({ description: 'Days until it expires, two years at most.' }),
  })
  .meta({ id: 'NewApiKey', description: 'An API key to create.' });

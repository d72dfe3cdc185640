import type { z } from 'zod';
import type { apiKey as apiKeySchema } from './schemas/api-key.ts';
import type { ApiKey } from './store/store.ts';

/** An API key as the API shows it: neither its secret's hash nor its department. */
export function shownApiKey(apiKey: ApiKey): z.infer<typeof apiKeySchema> {
  const { id, name, scopes, version, createdAt, expiresAt, revokedAt } = apiKey;
  return { id, name, scopes, version, createdAt, expiresAt, revokedAt };
}

import { z } from 'zod';
import type { ApiKey } from '../store/store.ts';
import { scope } from './scope.ts';

/** An API key as the API shows it: without its secret. */
export const apiKey = z
  .object({
    id: z.string().meta({ description: 'ULID.' }),
    name: z.string(),
    scopes: z.array(scope).readonly(),
    version: z.int().min(1).meta({ description: 'Grows by 1 with every change; the ETag carries it.' }),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey', description: 'A credential of an integration, without its secret.' });

/** An API key as the API shows it: neither its secret's hash nor its department. */
export function shownApiKey({
  id,
  name,
  scopes,
  version,
  createdAt,
  expiresAt,
  revokedAt,
}: ApiKey): z.infer<typeof apiKey> {
  return { id, name, scopes, version, createdAt, expiresAt, revokedAt };
}

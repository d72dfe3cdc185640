import { hexOf } from '../digest.ts';
import type { ApiKey } from '../store/store.ts';
import type { KeyRing } from './key-ring.ts';
import type { Scope } from './principal.ts';

/** What a new API key is made of. Times are ISO 8601 in UTC. */
export interface NewApiKey {
  /** ULID. */
  readonly id: string;
  readonly departmentId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

const SECRET_BYTES = 24;

/** An API key to store, and the text `ll_<id>_<secret>` to show once: 192 random bits that are kept nowhere. */
export async function issueApiKey(
  keys: KeyRing,
  { id, departmentId, name, scopes, createdAt, expiresAt }: NewApiKey,
): Promise<{ readonly apiKey: ApiKey; readonly key: string }> {
  const secret = hexOf(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));
  const apiKey: ApiKey = {
    id,
    departmentId,
    version: 1,
    createdAt,
    updatedAt: createdAt,
    name,
    scopes,
    secretHash: await keys.sign('api-key-pepper', secret),
    expiresAt,
    revokedAt: null,
  };
  return { apiKey, key: `ll_${id}_${secret}` };
}

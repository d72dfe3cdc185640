import { z } from 'zod';
import { apiKeyActor } from '../auth/principal.ts';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../problem.ts';
import { apiKeyId } from '../schemas/api-key-id.ts';

const notFound = refuse(
  'api-key-not-found',
  'Your department has no API key with this id. GET /v1/api-keys lists them.',
);

/** An API key that is refused from the next request on. It stays in the list. */
export const revokeApiKey = defineRoute({
  id: 'revoke-api-key',
  method: 'delete',
  path: '/v1/api-keys/{apiKeyId}',
  tag: 'API keys',
  summary: 'Revoke an API key',
  description:
    'The key is refused from the next request on, for good. `If-Match` is the `version` of the list in quotes, or `*`. Revoking a revoked key changes nothing.',
  scope: 'admin',
  params: z.strictObject({ apiKeyId }),
  ifMatch: true,
  reply: { status: 204, description: 'It is revoked.' },
  refusals: ['api-key-not-found', 'own-api-key'],
  async handle({ commit, now, params, parts, principal }) {
    const before = await parts.store.getApiKey(principal.departmentId, params.apiKeyId);
    if (!before) return notFound;
    if (before.revokedAt !== null) return {};
    if (apiKeyActor(before.id) === principal.actor)
      return refuse('own-api-key', 'Revoke it with another admin key, so that your department keeps one.');
    return commit({
      write: (change) => parts.store.updateApiKey(change),
      before,
      next: { ...before, version: before.version + 1, updatedAt: now, revokedAt: now },
      detail: { revokedAt: now },
      reply: {},
      missing: notFound,
    });
  },
});

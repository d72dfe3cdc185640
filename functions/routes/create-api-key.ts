import { issueApiKey } from '../auth/issue-api-key.ts';
import { defineRoute } from '../define-route.ts';
import { shownApiKey } from '../schemas/api-key.ts';
import { createdApiKey } from '../schemas/created-api-key.ts';
import { exampleApiKey } from '../schemas/example-api-key.ts';
import { newApiKey } from '../schemas/new-api-key.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** `POST /v1/api-keys` creates a credential for an integration of the caller's department. */
export const createApiKey = defineRoute({
  id: 'create-api-key',
  method: 'post',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'Create an API key',
  description:
    'Creates a credential for an integration of your department. The answer is the only one that shows the key.',
  scope: 'admin',
  body: newApiKey,
  bodyExample: { name: exampleApiKey.name, scopes: ['read'], expiresInDays: 365 },
  idempotent: true,
  reply: {
    status: 201,
    description: 'The API key with its secret.',
    schema: createdApiKey,
    example: { ...exampleApiKey, key: `ll_${exampleApiKey.id}_${'0123456789abcdef'.repeat(3)}` },
    etag: true,
  },
  async handle({ body, commit, keys, now, parts, principal }) {
    const { name, scopes, expiresInDays } = body;
    const expiresAt = new Date(Date.parse(now) + expiresInDays * DAY_MILLISECONDS).toISOString();
    const { apiKey, key } = await issueApiKey(keys, {
      id: parts.newId(),
      departmentId: principal.departmentId,
      name,
      scopes,
      createdAt: now,
      expiresAt,
    });
    return commit({
      write: (change) => parts.store.createApiKey(change),
      next: apiKey,
      detail: { name, scopes, expiresAt },
      reply: { body: { ...shownApiKey(apiKey), key }, etag: apiKey.version },
    });
  },
});

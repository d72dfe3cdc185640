import { departmentPath } from '../../templates/department-path.ts';
import { RevokeKeyPage } from '../../templates/pages/revoke-key.tsx';
import { definePage } from '../define-page.ts';
import { refuse } from '../problem.ts';
import { revokeApiKey } from '../routes/revoke-api-key.ts';

/** Asks once more, then revokes an API key of a department. */
export const revokeKey = definePage({
  id: 'revoke-key',
  path: '/departments/{departmentId}/api-keys/{apiKeyId}/revoke',
  access: 'admin',
  async get({ frame, params, parts, principal: { departmentId } }) {
    const found = await parts.store.getApiKey(departmentId, params['apiKeyId'] ?? '');
    if (!found) return refuse('api-key-not-found', 'There is no such API key.');
    const { id, name, revokedAt } = found;
    return { view: RevokeKeyPage({ frame, departmentId, id, name, isRevoked: revokedAt !== null }) };
  },
  fields: () => undefined,
  async post({ call, params: { apiKeyId = '' }, principal: { departmentId } }) {
    const revoked = await call(revokeApiKey, { params: { apiKeyId }, version: '*' });
    if ('refused' in revoked) return revoked;
    return { redirect: `${departmentPath(departmentId)}/api-keys`, notice: 'key-revoked' };
  },
});

import { departmentPath } from '../../templates/department-path.ts';
import { ApiKeysPage, type NewKeyFields } from '../../templates/pages/api-keys.tsx';
import { CreatedKeyPage } from '../../templates/pages/created-key.tsx';
import type { Scope } from '../auth/principal.ts';
import { fieldErrors } from '../browser/field-errors.ts';
import { definePage, type PageAnswer, type PageRequest } from '../define-page.ts';
import { createApiKey } from '../routes/create-api-key.ts';
import { listApiKeys } from '../routes/list-api-keys.ts';

const fields = ['name', 'scopes', 'expiresInDays'] as const;
const MOST_SHOWN = 100;

/** The API keys of a department, and the form that creates one; the new key is shown in the answer to the form alone. */
export const showApiKeys = definePage({
  id: 'show-api-keys',
  path: '/departments/{departmentId}/api-keys',
  access: 'admin',
  get: (request) =>
    listed(request, request.parts.newId(), { name: '', scopes: [], expiresInDays: '365' }, {}),
  fields: (name) => (name === 'scopes' ? 'many' : fields.some((field) => field === name) ? 'one' : undefined),
  async post(request, form) {
    const { call, frame, parts, principal } = request;
    const attempt = form.one('attempt') || parts.newId();
    const values = {
      name: form.one('name'),
      scopes: form.many('scopes'),
      expiresInDays: form.one('expiresInDays'),
    };
    const days = values.expiresInDays.trim();
    const body = {
      name: values.name,
      // What is no scope is refused by the operation, as from any client.
      scopes: values.scopes as Scope[],
      expiresInDays: /^\d{1,4}$/.test(days) ? Number(days) : Number.NaN,
    };
    const created = await call(createApiKey, { body, idempotencyKey: attempt });
    if (!('refused' in created)) {
      const { name, key } = created.body;
      return { view: CreatedKeyPage({ frame, departmentId: principal.departmentId, name, apiKey: key }) };
    }
    const errors = fieldErrors(created, fields);
    return Object.keys(errors).length > 0 ? listed(request, attempt, values, errors) : created;
  },
});

async function listed(
  { call, frame, now, principal: { departmentId }, query }: PageRequest<'admin'>,
  attempt: string,
  values: NewKeyFields,
  errors: Readonly<Partial<Record<keyof NewKeyFields, string>>>,
): Promise<PageAnswer> {
  const cursor = query.get('cursor') ?? undefined;
  const found = await call(listApiKeys, { query: { limit: String(MOST_SHOWN), cursor } });
  if ('refused' in found) return found;
  const { items: keys, next } = found.body;
  return {
    view: ApiKeysPage({
      frame,
      departmentId,
      keys,
      next:
        next === undefined
          ? undefined
          : `${departmentPath(departmentId)}/api-keys?${new URLSearchParams({ cursor: next })}`,
      now,
      attempt,
      values,
      errors,
    }),
    status: Object.keys(errors).length > 0 ? 400 : 200,
  };
}

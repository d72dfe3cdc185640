import { AddApplicationPage } from '../../templates/pages/add-application.tsx';
import { fieldErrors } from '../browser/field-errors.ts';
import { definePage } from '../define-page.ts';
import { createApplication } from '../routes/create-application.ts';

const fields = ['name', 'description', 'owner'] as const;

/** The form that adds an application to a department. */
export const addApplication = definePage({
  id: 'add-application',
  path: '/departments/{departmentId}/applications/new',
  access: 'write',
  async get({ frame, parts, principal: { departmentId } }) {
    const values = { name: '', description: '', owner: '' };
    return { view: AddApplicationPage({ frame, departmentId, attempt: parts.newId(), values }) };
  },
  fields: (name) => (fields.some((field) => field === name) ? 'one' : undefined),
  async post({ call, frame, parts, principal: { departmentId } }, form) {
    const attempt = form.one('attempt') || parts.newId();
    const values = { name: form.one('name'), description: form.one('description'), owner: form.one('owner') };
    const created = await call(createApplication, { body: values, idempotencyKey: attempt });
    if (!('refused' in created))
      return {
        redirect: `/departments/${departmentId}/applications/${created.body.id}`,
        notice: 'application-created',
      };
    const errors = fieldErrors(created, fields);
    if (Object.keys(errors).length === 0) return created;
    return { view: AddApplicationPage({ frame, departmentId, attempt, values, errors }), status: 400 };
  },
});

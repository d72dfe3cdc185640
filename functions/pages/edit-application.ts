import { EditApplicationPage } from '../../templates/pages/edit-application.tsx';
import { applicationPath } from '../browser/application-path.ts';
import { fieldErrors } from '../browser/field-errors.ts';
import { definePage } from '../define-page.ts';
import { getApplication } from '../routes/get-application.ts';
import { updateApplication } from '../routes/update-application.ts';

const fields = ['name', 'description', 'owner'] as const;

/** The form that changes what is known of an application. */
export const editApplication = definePage({
  id: 'edit-application',
  path: '/departments/{departmentId}/applications/{applicationId}/edit',
  access: 'write',
  async get({ call, frame, params, principal }) {
    const { applicationId = '' } = params;
    const found = await call(getApplication, { params: { applicationId } });
    if ('refused' in found) return found;
    const back = applicationPath(principal.departmentId, applicationId);
    const { version, ...values } = found.body;
    return { view: EditApplicationPage({ frame, action: `${back}/edit`, back, version, values }) };
  },
  fields: (name) => (name === 'version' || fields.some((field) => field === name) ? 'one' : undefined),
  async post({ call, frame, params, principal }, form) {
    const { applicationId = '' } = params;
    const back = applicationPath(principal.departmentId, applicationId);
    const version = Number(form.one('version'));
    const values = { name: form.one('name'), description: form.one('description'), owner: form.one('owner') };
    const changed = await call(updateApplication, { params: { applicationId }, body: values, version });
    if (!('refused' in changed)) return { redirect: back, notice: 'application-updated' };
    const errors = fieldErrors(changed, fields);
    if (Object.keys(errors).length === 0) return changed;
    const view = EditApplicationPage({ frame, action: `${back}/edit`, back, version, values, errors });
    return { view, status: 400 };
  },
});

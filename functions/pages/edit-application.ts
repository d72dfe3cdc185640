import { applicationPath } from '../../templates/application-path.ts';
import { EditApplicationPage } from '../../templates/pages/edit-application.tsx';
import { fieldErrors } from '../browser/field-errors.ts';
import { definePage } from '../define-page.ts';
import { getApplication } from '../routes/get-application.ts';
import { updateApplication } from '../routes/update-application.ts';

const fields = ['name', 'description', 'owner'] as const;

/** The form that changes what is known of an application. */
export const editApplication = definePage({
  id: 'edit-application',
  path: '/departments/{departmentId}/applications/{applicationId}/change',
  access: 'write',
  async get({ call, frame, params: { applicationId = '' }, principal }) {
    const got = await call(getApplication, { params: { applicationId } });
    if ('refused' in got) return got;
    const { body } = got;
    const application = applicationPath(principal.departmentId, body.id);
    return { view: EditApplicationPage({ frame, application, version: body.version, values: body }) };
  },
  fields: (name) => ([...fields, 'version'].some((field) => field === name) ? 'one' : undefined),
  async post({ call, frame, params: { applicationId = '' }, principal }, form) {
    const application = applicationPath(principal.departmentId, applicationId);
    const values = { name: form.one('name'), description: form.one('description'), owner: form.one('owner') };
    const version = Number(form.one('version'));
    const changed = await call(updateApplication, { params: { applicationId }, body: values, version });
    if (!('refused' in changed)) return { redirect: application, notice: 'application-updated' };
    if (changed.refused === 'stale-version') {
      const now = await call(getApplication, { params: { applicationId } });
      if ('refused' in now) return now;
      const storedNow = now.body;
      return {
        view: EditApplicationPage({ frame, application, version: storedNow.version, values, storedNow }),
        status: 409,
      };
    }
    const errors = fieldErrors(changed, fields);
    if (Object.keys(errors).length === 0) return changed;
    return { view: EditApplicationPage({ frame, application, version, values, errors }), status: 400 };
  },
});

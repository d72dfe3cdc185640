import { ConfirmationPage } from '../../templates/pages/confirmation.tsx';
import { applicationsTexts } from '../../templates/texts/applications.ts';
import { applicationPath } from '../browser/application-path.ts';
import { definePage } from '../define-page.ts';
import { deleteApplication } from '../routes/delete-application.ts';
import { getApplication } from '../routes/get-application.ts';
import { listAssessments } from '../routes/list-assessments.ts';

/** Asks whether an application is to be deleted, and deletes it. */
export const removeApplication = definePage({
  id: 'remove-application',
  path: '/departments/{departmentId}/applications/{applicationId}/deletion',
  access: 'write',
  async get({ call, frame, language, params, principal }) {
    const { applicationId = '' } = params;
    const [found, assessments] = await Promise.all([
      call(getApplication, { params: { applicationId } }),
      call(listAssessments, { query: { applicationId, limit: '1' } }),
    ]);
    if ('refused' in found) return found;
    if ('refused' in assessments) return assessments;
    const texts = applicationsTexts[language];
    const back = applicationPath(principal.departmentId, applicationId);
    return {
      view: ConfirmationPage({
        frame,
        title: texts.deleteTitle(found.body.name),
        warning: texts.deleteWarning,
        refused: assessments.body.items.length > 0 ? texts.deleteRefused : undefined,
        action: `${back}/deletion`,
        version: found.body.version,
        button: texts.delete,
        cancel: { href: back, text: texts.cancel },
      }),
    };
  },
  fields: (name) => (name === 'version' ? 'one' : undefined),
  async post({ call, params, principal: { departmentId } }, form) {
    const { applicationId = '' } = params;
    const version = Number(form.one('version'));
    const deleted = await call(deleteApplication, { params: { applicationId }, version });
    if ('refused' in deleted) return deleted;
    return {
      redirect: `/departments/${encodeURIComponent(departmentId)}/applications`,
      notice: 'application-deleted',
    };
  },
});

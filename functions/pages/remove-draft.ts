import { ConfirmationPage } from '../../templates/pages/confirmation.tsx';
import { applicationsTexts } from '../../templates/texts/applications.ts';
import { applicationPath } from '../browser/application-path.ts';
import { assessmentPath } from '../browser/assessment-path.ts';
import { definePage } from '../define-page.ts';
import { assessmentNotFound } from '../problem.ts';
import { deleteAssessment } from '../routes/delete-assessment.ts';
import { getAssessment } from '../routes/get-assessment.ts';

/** Asks whether a draft is to be deleted, and deletes it. */
export const removeDraft = definePage({
  id: 'remove-draft',
  path: '/departments/{departmentId}/assessments/{assessmentId}/deletion',
  access: 'write',
  async get({ call, frame, language, params, parts, principal: { departmentId } }) {
    const { assessmentId = '' } = params;
    const found = await call(getAssessment, { params: { assessmentId } });
    if ('refused' in found) return found;
    const { applicationId, version } = found.body;
    const application = await parts.store.getApplication(departmentId, applicationId);
    if (!application) return assessmentNotFound;
    const texts = applicationsTexts[language];
    return {
      view: ConfirmationPage({
        frame,
        title: texts.deleteDraftTitle(application.name),
        warning: texts.deleteDraftWarning,
        action: `${assessmentPath(departmentId, assessmentId)}/deletion`,
        version,
        button: texts.delete,
        cancel: { href: applicationPath(departmentId, applicationId), text: texts.cancel },
      }),
    };
  },
  fields: (name) => (name === 'version' ? 'one' : undefined),
  async post({ call, params, principal: { departmentId } }, form) {
    const { assessmentId = '' } = params;
    const found = await call(getAssessment, { params: { assessmentId } });
    if ('refused' in found) return found;
    const version = Number(form.one('version'));
    const deleted = await call(deleteAssessment, { params: { assessmentId }, version });
    if ('refused' in deleted) return deleted;
    return {
      redirect: applicationPath(departmentId, found.body.applicationId),
      notice: 'assessment-deleted',
    };
  },
});

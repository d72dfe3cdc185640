import { points } from '../../templates/figures.ts';
import { ConfirmationPage } from '../../templates/pages/confirmation.tsx';
import { applicationsTexts } from '../../templates/texts/applications.ts';
import { applicationPath } from '../browser/application-path.ts';
import { assessmentPath } from '../browser/assessment-path.ts';
import { definePage } from '../define-page.ts';
import { assessmentNotFound } from '../problem.ts';
import { getAssessment } from '../routes/get-assessment.ts';
import { moveAssessment } from '../routes/move-assessment.ts';
import { previewMove } from '../routes/preview-move.ts';

/** Says what moving a draft to the newest version of its questionnaire changes, and moves it. */
export const moveDraft = definePage({
  id: 'move-draft',
  path: '/departments/{departmentId}/assessments/{assessmentId}/move',
  access: 'write',
  async get({ call, frame, language, params, parts, principal: { departmentId } }) {
    const { assessmentId = '' } = params;
    const [found, preview] = await Promise.all([
      call(getAssessment, { params: { assessmentId } }),
      call(previewMove, { params: { assessmentId } }),
    ]);
    if ('refused' in found) return found;
    if ('refused' in preview) return preview;
    const { applicationId, version } = found.body;
    const application = await parts.store.getApplication(departmentId, applicationId);
    if (!application) return assessmentNotFound;
    const texts = applicationsTexts[language];
    const { added, retired, reopened, difference } = preview.body;
    return {
      view: ConfirmationPage({
        frame,
        title: texts.moveTitle(application.name),
        warning: texts.moveHint,
        facts: [
          texts.moveNew(added.filter(({ asked }) => asked).length),
          texts.moveGone(retired.length + reopened.length),
          texts.moveScore(points(difference.proven.before), points(difference.proven.after)),
        ],
        action: `${assessmentPath(departmentId, assessmentId)}/move`,
        version,
        fields: { to: preview.body.to.version },
        button: texts.moveNow,
        isDestructive: false,
        cancel: { href: applicationPath(departmentId, applicationId), text: texts.cancel },
      }),
    };
  },
  fields: (name) => (name === 'version' || name === 'to' ? 'one' : undefined),
  async post({ call, params, principal: { departmentId } }, form) {
    const { assessmentId = '' } = params;
    const version = Number(form.one('version'));
    const moved = await call(moveAssessment, {
      params: { assessmentId },
      body: { version: form.one('to') },
      version,
    });
    if ('refused' in moved) return moved;
    return { redirect: assessmentPath(departmentId, assessmentId), notice: 'assessment-moved' };
  },
});

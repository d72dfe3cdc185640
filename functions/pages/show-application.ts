import { assessmentPath } from '../../templates/assessment-path.ts';
import { openedApplication } from '../browser/opened-application.ts';
import { definePage } from '../define-page.ts';
import { startAssessment } from '../routes/start-assessment.ts';

/** An application with its assessments; who may write starts another one here. */
export const showApplication = definePage({
  id: 'show-application',
  path: '/departments/{departmentId}/applications/{applicationId}',
  access: 'read',
  get: (request) => openedApplication(request),
  fields: (name) => (name === 'questionnaire' ? 'one' : undefined),
  async post(request, form) {
    const { call, params, parts, principal } = request;
    const attempt = form.one('attempt') || parts.newId();
    const questionnaire = form.one('questionnaire');
    const started = await call(startAssessment, {
      params: { applicationId: params['applicationId'] ?? '' },
      body: { questionnaire: { id: questionnaire } },
      idempotencyKey: attempt,
    });
    if (!('refused' in started))
      return {
        redirect: assessmentPath(principal.departmentId, started.body.id),
        notice: 'assessment-started',
      };
    return started.refused === 'invalid-request'
      ? openedApplication(request, { attempt, questionnaire })
      : started;
  },
});

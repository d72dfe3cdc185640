import type { AssessmentSummaryView } from '../../templates/assessment-summary-view.ts';
import { ApplicationPage, type QuestionnaireChoice } from '../../templates/pages/application.tsx';
import { hasScope } from '../auth/principal.ts';
import { allPages } from '../browser/all-pages.ts';
import { assessmentPath } from '../browser/assessment-path.ts';
import { definePage } from '../define-page.ts';
import { getApplication } from '../routes/get-application.ts';
import { listAssessments } from '../routes/list-assessments.ts';
import { listQuestionnaires } from '../routes/list-questionnaires.ts';
import { startAssessment } from '../routes/start-assessment.ts';

/** One application with its assessments; an assessment is started here. */
export const showApplication = definePage({
  id: 'show-application',
  path: '/departments/{departmentId}/applications/{applicationId}',
  access: 'read',
  async get({ call, frame, params, parts, principal }) {
    const applicationId = params['applicationId'] ?? '';
    const [application, assessments, listed] = await Promise.all([
      call(getApplication, { params: { applicationId } }),
      allPages((query) => call(listAssessments, { query: { ...query, applicationId } })),
      call(listQuestionnaires),
    ]);
    if ('refused' in application) return application;
    if ('refused' in assessments) return assessments;
    if ('refused' in listed) return listed;
    // Of each questionnaire the newest version comes first.
    const newest = new Map<string, QuestionnaireChoice & { readonly version: string }>();
    for (const one of listed.body.items) if (!newest.has(one.id)) newest.set(one.id, one);
    const canWrite = hasScope(principal, 'write');
    return {
      view: ApplicationPage({
        frame,
        departmentId: principal.departmentId,
        application: application.body,
        assessments: assessments.toReversed() as readonly AssessmentSummaryView[],
        moves: new Map(
          assessments
            .filter(({ status }) => status === 'draft')
            .flatMap(({ id, questionnaire }) => {
              const version = newest.get(questionnaire.id)?.version;
              return version !== undefined && version !== questionnaire.version
                ? [[id, version] as const]
                : [];
            }),
        ),
        questionnaires: [...newest.values()],
        attempt: parts.newId(),
        canWrite,
      }),
    };
  },
  fields: (name) => (name === 'questionnaire' ? 'one' : undefined),
  async post({ call, params, parts, principal: { departmentId } }, form) {
    const id = form.one('questionnaire');
    const started = await call(startAssessment, {
      params: { applicationId: params['applicationId'] ?? '' },
      body: id === '' ? {} : { questionnaire: { id } },
      idempotencyKey: form.one('attempt') || parts.newId(),
    });
    if ('refused' in started) return started;
    return { redirect: assessmentPath(departmentId, started.body.id), notice: 'assessment-started' };
  },
});

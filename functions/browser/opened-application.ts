import { compareVersions } from '../../questionnaire/edition.ts';
import type { AssessmentRow } from '../../templates/assessment-row.ts';
import { ShowApplicationPage } from '../../templates/pages/show-application.tsx';
import { hasScope } from '../auth/principal.ts';
import type { PageRequest } from '../define-page.ts';
import { getApplication } from '../routes/get-application.ts';
import { listAssessments } from '../routes/list-assessments.ts';
import { listQuestionnaires } from '../routes/list-questionnaires.ts';
import { lastChangers } from './last-changers.ts';
import { questionnaireChoices } from './questionnaire-choices.ts';
import { readAll } from './read-all.ts';

const MOST_ASSESSMENTS = 500;
const DEFAULT_QUESTIONNAIRE = 'application-readiness';

/** The page of an application with its assessments; `asked` is the form that starts one as it was sent, if it cannot be carried out. */
export async function openedApplication(
  { call, frame, language, params, parts, principal }: PageRequest<'read'>,
  asked?: { readonly attempt: string; readonly questionnaire: string },
) {
  const applicationId = params['applicationId'] ?? '';
  const [application, assessments, listed] = await Promise.all([
    call(getApplication, { params: { applicationId } }),
    readAll(MOST_ASSESSMENTS, (cursor) =>
      call(listAssessments, {
        query: { applicationId, limit: '100', ...(cursor === undefined ? {} : { cursor }) },
      }),
    ),
    call(listQuestionnaires),
  ]);
  if ('refused' in application) return application;
  if ('refused' in assessments) return assessments;
  if ('refused' in listed) return listed;
  const { body } = application;
  const { departmentId } = principal;
  const choices = questionnaireChoices(listed.body.items, language);
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const rows = assessments.items.toReversed().map((one): AssessmentRow => {
    const { id, version } = one.questionnaire;
    const newest = byId.get(id);
    const isBehind =
      one.status === 'draft' && newest !== undefined && compareVersions(newest.version, version) > 0;
    return {
      ...one,
      title: newest?.title ?? id,
      version,
      ...(isBehind ? { newer: newest.version } : {}),
    };
  });
  const names = await lastChangers([{ key: body.id, subjectId: body.id, subjectVersion: body.version }], {
    store: parts.store,
    departmentId,
    language,
  });
  const canWrite = hasScope(principal, 'write');
  const value = asked?.questionnaire ?? DEFAULT_QUESTIONNAIRE;
  return {
    view: ShowApplicationPage({
      frame,
      departmentId,
      application: body,
      changedBy: names.get(body.id),
      rows,
      ...(assessments.isWhole ? {} : { beyond: MOST_ASSESSMENTS }),
      rights: { canWrite, canReview: hasScope(principal, 'review') },
      ...(canWrite
        ? {
            start: {
              attempt: asked?.attempt ?? parts.newId(),
              choices,
              value,
              isWrong: asked !== undefined,
            },
          }
        : {}),
    }),
    status: asked ? 400 : 200,
  };
}

import { assessmentPath } from '../../templates/assessment-path.ts';
import { SubmitDraftPage } from '../../templates/pages/submit-draft.tsx';
import { askedIn } from '../browser/asked-questions.ts';
import { firstQuestions } from '../browser/first-questions.ts';
import { type AssessmentRequest, openAssessment } from '../browser/open-assessment.ts';
import { saidByFiles } from '../browser/said-by-files.ts';
import { definePage, type PageAnswer } from '../define-page.ts';
import { getResult } from '../routes/get-result.ts';
import { submitAssessment } from '../routes/submit-assessment.ts';

/** The check of a draft before it is submitted, and the step itself. */
export const submitDraft = definePage({
  id: 'submit-draft',
  path: '/departments/{departmentId}/assessments/{assessmentId}/submission',
  access: 'write',
  get: (request) => check(request, false),
  fields: (name) => (name === 'version' ? 'one' : undefined),
  async post(request, form) {
    const { call, params, principal } = request;
    const assessmentId = params['assessmentId'] ?? '';
    const submitted = await call(submitAssessment, {
      params: { assessmentId },
      body: {},
      version: Number(form.one('version')),
    });
    if (!('refused' in submitted))
      return {
        redirect: assessmentPath(principal.departmentId, assessmentId),
        notice: 'assessment-submitted',
      };
    return submitted.refused === 'stale-version' ? check(request, true) : submitted;
  },
});

async function check(request: AssessmentRequest, isStale: boolean): Promise<PageAnswer> {
  const { call, frame, language, params } = request;
  const [open, said, result] = await Promise.all([
    openAssessment(request),
    saidByFiles(request),
    call(getResult, { params: { assessmentId: params['assessmentId'] ?? '' } }),
  ]);
  if ('refused' in open) return open;
  if ('refused' in said) return said;
  if ('refused' in result) return result;
  const { questionnaire, stored } = open;
  if (stored.status !== 'draft') return { redirect: open.frame.base };
  const sections = questionnaire.sections
    .map((section) => ({ section, asked: askedIn(section, open, said, language) }))
    .filter(({ asked }) => asked.length > 0);
  const asked = sections.flatMap((one) => one.asked);
  return {
    view: SubmitDraftPage({
      frame,
      assessment: open.frame,
      version: stored.version,
      open: asked.filter(({ kept: { answer } }) => answer === undefined || answer === null).length,
      first: firstQuestions(questionnaire, result.body.nextQuestions),
      contradicted: asked.filter((one) => one.said?.standing === 'contradicts'),
      sections,
      isStale,
    }),
    ...(isStale ? { status: 409 } : {}),
  };
}

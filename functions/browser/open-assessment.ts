import type { Questionnaire } from '../../questionnaire/question.ts';
import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import type { AssessmentFrame } from '../../templates/components/assessment-frame.ts';
import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import type { PageRequest } from '../define-page.ts';
import { assessmentNotFound, type Refusal } from '../problem.ts';
import { getApplication } from '../routes/get-application.ts';
import { getAssessment } from '../routes/get-assessment.ts';
import type { ShownAssessment } from '../schemas/assessment.ts';
import { assessmentFrame } from './assessment-frame.ts';

/** An assessment with the questionnaire that it is on, in the language of the page, and what its pages show of it. */
export interface OpenAssessment {
  readonly stored: ShownAssessment;
  readonly questionnaire: Questionnaire;
  readonly frame: AssessmentFrame;
}

/** What a page of an assessment needs of its request. */
export type AssessmentRequest = PageRequest<'read' | 'write'>;

/** Opens the assessment of the path with the person's rights. */
export async function openAssessment({
  call,
  language,
  params,
  parts,
  principal,
}: AssessmentRequest): Promise<OpenAssessment | Refusal> {
  const { departmentId } = principal;
  const got = await call(getAssessment, { params: { assessmentId: params['assessmentId'] ?? '' } });
  if ('refused' in got) return got;
  const stored = got.body;
  const { applicationId } = stored;
  const [found, application] = await Promise.all([
    questionnaireFinder(parts.store, departmentId)(stored.questionnaire.id, stored.questionnaire.version),
    call(getApplication, { params: { applicationId } }),
  ]);
  if ('refused' in application) return application;
  if (!found) return assessmentNotFound;
  return {
    stored,
    questionnaire: questionnaireIn(found.questionnaire, language),
    frame: assessmentFrame(stored, application.body.name, principal),
  };
}

import { MOST_FINDINGS } from '../../questionnaire/evidence/read-evidence.ts';
import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import type { EvidenceLimits, EvidenceView } from '../../templates/components/evidence-view.ts';
import { LARGEST_KEPT_BYTES, MOST_ATTACHED_FILES } from '../answers/evidence-limits.ts';
import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import { questionnaireOf } from '../answers/scored-assessment.ts';
import { suggestionsToTake } from '../answers/suggestions-to-take.ts';
import { actorNames } from '../audit/actor-names.ts';
import { hasScope, type Principal } from '../auth/principal.ts';
import type { PageRequest } from '../define-page.ts';
import { assessmentNotFound, type Refusal } from '../problem.ts';
import { largestBodyMebibytes } from '../request/read-body.ts';
import { MOST_PARTS } from '../request/read-multipart.ts';
import { listEvidence } from '../routes/list-evidence.ts';

/** Two parts of a form are its token and its tick box. */
const limits: EvidenceLimits = {
  uploadMebibytes: largestBodyMebibytes['multipart/form-data'],
  uploadFiles: MOST_PARTS - 2,
  files: MOST_ATTACHED_FILES,
  findings: MOST_FINDINGS,
  keptMebibytes: LARGEST_KEPT_BYTES / 1024 / 1024,
};

/** What the page of an assessment's evidence shows to a person, as it is now. */
export async function evidenceView({
  call,
  language,
  params,
  parts: { store },
  principal,
}: Pick<PageRequest<'read'>, 'call' | 'language' | 'params' | 'parts'> & {
  readonly principal: Principal;
}): Promise<EvidenceView | Refusal> {
  const { departmentId } = principal;
  const assessmentId = params['assessmentId'] ?? '';
  const [stored, listed] = await Promise.all([
    store.getAssessment(departmentId, assessmentId),
    call(listEvidence, { params: { assessmentId } }),
  ]);
  if ('refused' in listed) return listed;
  if (!stored) return assessmentNotFound;
  const { evidence, findings, suggestions, contradictions } = listed.body;
  const [application, { questionnaire }, nameOf] = await Promise.all([
    store.getApplication(departmentId, stored.applicationId),
    questionnaireOf(stored, questionnaireFinder(store, departmentId)),
    actorNames(
      evidence.map(({ attachedBy }) => attachedBy),
      { store, departmentId, language },
    ),
  ]);
  // An application with assessments cannot be deleted, so its absence means that both went at this moment.
  if (!application) return assessmentNotFound;
  const at = (positions: readonly number[]) => positions.flatMap((position) => findings[position] ?? []);
  const compared = suggestions.map(({ questionId, ...one }) => ({
    ...one,
    question: questionId,
    given: Object.hasOwn(stored.answers, questionId) ? stored.answers[questionId] : undefined,
    findings: at(one.findings),
    against: at(one.against),
  }));
  const isDraft = stored.status === 'draft';
  return {
    assessment: assessmentPath(departmentId, stored.id),
    version: Number(listed.etag),
    application: application.name,
    questionnaire: questionnaireIn(questionnaire, language),
    files: evidence.map((file) => ({ ...file, attachedBy: nameOf(file.attachedBy) })),
    suggestions: compared,
    sure: suggestionsToTake(compared, { all: true, least: 'implied-by-default' }).taken.map(
      ({ question }) => question,
    ),
    contradictions,
    isDraft,
    mayChange: isDraft && hasScope(principal, 'write'),
    mayDownload: principal.sight === 'everything',
    limits,
  };
}

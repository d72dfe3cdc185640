import type { Edition, ReportInput } from '../../templates/report.ts';
import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import type { Principal } from '../auth/principal.ts';
import type { PageRequest } from '../define-page.ts';
import { assessmentNotFound, type Refusal } from '../problem.ts';
import { reportOf } from '../report/report-of.ts';
import type { Assessment } from '../store/store.ts';

/**
 * The assessment that a page is about, with everything that a report on it is made from, in the language of the page. The digest is
 * made only for an edition.
 */
export async function assessmentReport(
  {
    language,
    now,
    params,
    parts: { store },
    principal: { departmentId },
  }: Pick<PageRequest<'read'>, 'language' | 'now' | 'params' | 'parts'> & { readonly principal: Principal },
  edition: Edition | 'page' = 'page',
): Promise<{ readonly stored: Assessment; readonly input: ReportInput } | Refusal<'assessment-not-found'>> {
  const stored = await store.getAssessment(departmentId, params['assessmentId'] ?? '');
  if (!stored) return assessmentNotFound;
  const findQuestionnaire = questionnaireFinder(store, departmentId);
  const input = await reportOf(stored, edition, { now, findQuestionnaire, store, language });
  return input ? { stored, input } : assessmentNotFound;
}

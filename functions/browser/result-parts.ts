import { assessmentPath } from '../../templates/assessment-path.ts';
import { composeReport } from '../../templates/compose.ts';
import { ResultPartsPage } from '../../templates/pages/result-parts.tsx';
import type { PageAnswer, PageRequest } from '../define-page.ts';
import { assessmentReport } from './assessment-report.ts';

/** The page with these sections of the report on an assessment, by id. */
export async function resultParts(
  request: PageRequest<'read'>,
  about: 'plan' | 'claims' | 'answers',
  shown: readonly string[],
): Promise<PageAnswer> {
  const { frame, principal } = request;
  const found = await assessmentReport(request);
  if ('refused' in found) return found;
  const { stored, input } = found;
  return {
    view: ResultPartsPage({
      frame,
      assessmentPath: assessmentPath(principal.departmentId, stored.id),
      application: input.application.name,
      about,
      parts: composeReport(input).filter(({ id }) => shown.includes(id)),
    }),
  };
}

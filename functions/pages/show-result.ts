import { mend } from '../../scoring/mend.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import { composeReport } from '../../templates/compose.ts';
import { ResultPage } from '../../templates/pages/result.tsx';
import { hasScope } from '../auth/principal.ts';
import { assessmentReport } from '../browser/assessment-report.ts';
import { definePage } from '../define-page.ts';

/** The sections that a page has in a better form, or that have a page of their own. */
const elsewhere = [
  'title-page',
  'advice',
  'roadmap',
  'evidence',
  'findings',
  'answers',
  'how-to-read-the-numbers',
];

/** The most switches that are read from an address. */
const MOST_TICKED = 100;

/** What the answers of an assessment mean, with switches that show what mending a claim would bring. */
export const showResult = definePage({
  id: 'show-result',
  path: '/departments/{departmentId}/assessments/{assessmentId}/result',
  access: 'read',
  async get(request) {
    const { frame, principal, query } = request;
    const found = await assessmentReport(request);
    if ('refused' in found) return found;
    const { stored, input } = found;
    const ticked = query.getAll('mend').slice(0, MOST_TICKED);
    return {
      view: ResultPage({
        frame,
        assessmentPath: assessmentPath(principal.departmentId, stored.id),
        input,
        parts: composeReport(input).filter(({ id }) => !elsewhere.includes(id)),
        ticked,
        ...(ticked.length > 0
          ? { mended: mend(input.questionnaire, input.answers, input.policy, new Set(ticked)) }
          : {}),
        canWrite: stored.status === 'draft' && hasScope(principal, 'write'),
      }),
    };
  },
});

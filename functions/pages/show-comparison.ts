import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import { comparisonOf } from '../../scoring/comparison.ts';
import { resultIn } from '../../scoring/result-in.ts';
import { applicationPath } from '../../templates/application-path.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import { type ChoiceFault, ChooseToComparePage } from '../../templates/pages/choose-to-compare.tsx';
import { ShowComparisonPage } from '../../templates/pages/show-comparison.tsx';
import { loadToCompare } from '../answers/load-to-compare.ts';
import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import { hasScope } from '../auth/principal.ts';
import { storeInSight } from '../auth/store-in-sight.ts';
import { definePage, type PageRequest } from '../define-page.ts';
import { assessmentNotFound } from '../problem.ts';

const LEAST = 2;
const MOST = 4;

/** Two to four assessments side by side, of any departments that the person may look into. */
export const showComparison = definePage({
  id: 'show-comparison',
  path: '/comparison',
  access: 'signed-in',
  async get(request) {
    const { frame, query } = request;
    const chosen = query.getAll('assessment');
    const fault = faultIn(chosen);
    if (fault) return { view: ChooseToComparePage({ frame, fault }), status: 400 };
    const found = await Promise.all(chosen.map((one) => loadColumn(one, request)));
    const loaded = found.filter((one) => one !== undefined);
    if (loaded.length < found.length) return assessmentNotFound;
    const onlyDifferences = query.get('show') !== 'all';
    const other = new URLSearchParams(chosen.map((one) => ['assessment', one]));
    other.set('show', onlyDifferences ? 'all' : 'differences');
    return {
      view: ShowComparisonPage({
        frame,
        columns: loaded.map(({ column }) => column),
        comparison: comparisonOf(loaded.map(({ scored }) => scored)),
        onlyDifferences,
        otherHref: `/comparison?${other}`,
      }),
    };
  },
});

function faultIn(chosen: readonly string[]): ChoiceFault | undefined {
  if (chosen.length > MOST) return 'tooMany';
  if (new Set(chosen).size < chosen.length) return 'twice';
  return chosen.length < LEAST ? 'tooFew' : undefined;
}

/** What `<departmentId>:<assessmentId>` names, as far as the person may see it, in the language of the page. */
async function loadColumn(
  named: string,
  { language, now, parts, principalIn }: Pick<PageRequest, 'language' | 'now' | 'parts' | 'principalIn'>,
) {
  const colon = named.lastIndexOf(':');
  const departmentId = named.slice(0, Math.max(0, colon));
  const principal = principalIn(departmentId);
  if (!principal || !hasScope(principal, 'read')) return undefined;
  const store = storeInSight(parts.store, principal);
  const sources = { departmentId, now, findQuestionnaire: questionnaireFinder(store, departmentId), store };
  const [found, department] = await Promise.all([
    loadToCompare(named.slice(colon + 1), sources),
    store.getDepartment(departmentId),
  ]);
  if (!found) return undefined;
  const { application, assessment, scored } = found;
  const questionnaire = questionnaireIn(scored.questionnaire, language);
  return {
    scored: { questionnaire, answers: scored.answers, result: resultIn(scored.result, language) },
    column: {
      applicationPath: applicationPath(departmentId, application.id),
      assessmentPath: assessmentPath(departmentId, assessment.id),
      application: application.name,
      department: department?.name ?? departmentId,
      revision: assessment.revision,
      status: assessment.status,
      questionnaire,
    },
  };
}

import type { Language } from '../../questionnaire/language.ts';
import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import { comparisonOf } from '../../scoring/comparison.ts';
import { resultIn } from '../../scoring/result-in.ts';
import { applicationPath } from '../../templates/application-path.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import { type ChoiceFault, ChooseToComparePage } from '../../templates/pages/choose-to-compare.tsx';
import { ShowComparisonPage } from '../../templates/pages/show-comparison.tsx';
import type { LoadedAssessment } from '../answers/compared-assessments.ts';
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
    const loaded = await loadColumns(chosen, request);
    if (loaded.length < chosen.length) return assessmentNotFound;
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

/** What each `<departmentId>:<assessmentId>` names, in the language of the page, without what the person may not see. */
async function loadColumns(
  chosen: readonly string[],
  { language, now, parts, principalIn }: Pick<PageRequest, 'language' | 'now' | 'parts' | 'principalIn'>,
) {
  const load = async (departmentId: string, named: readonly string[]) => {
    const principal = principalIn(departmentId);
    if (!principal || !hasScope(principal, 'read')) return [];
    const store = storeInSight(parts.store, principal);
    const sources = { departmentId, now, findQuestionnaire: questionnaireFinder(store, departmentId), store };
    const ids = named.map((one) => one.slice(departmentId.length + 1));
    const [loaded, department] = await Promise.all([
      loadToCompare(ids, sources),
      store.getDepartment(departmentId),
    ]);
    return loaded.flatMap((one, index) =>
      one
        ? [[named[index], columnOf(one, departmentId, department?.name ?? departmentId, language)] as const]
        : [],
    );
  };
  const byDepartment = Map.groupBy(chosen, (one) => one.slice(0, Math.max(0, one.lastIndexOf(':'))));
  const loaded = await Promise.all([...byDepartment].map(([id, named]) => load(id, named)));
  const columns = new Map(loaded.flat());
  return chosen.flatMap((one) => columns.get(one) ?? []);
}

function columnOf(
  { application, assessment, scored }: LoadedAssessment,
  departmentId: string,
  department: string,
  language: Language,
) {
  const questionnaire = questionnaireIn(scored.questionnaire, language);
  return {
    scored: { questionnaire, answers: scored.answers, result: resultIn(scored.result, language) },
    column: {
      applicationPath: applicationPath(departmentId, application.id),
      assessmentPath: assessmentPath(departmentId, assessment.id),
      application: application.name,
      department,
      revision: assessment.revision,
      status: assessment.status,
      questionnaire,
    },
  };
}

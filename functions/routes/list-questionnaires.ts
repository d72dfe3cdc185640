import { questionnaires } from '../../questionnaire/index.ts';
import { allImported } from '../answers/imported-questionnaire.ts';
import { defineRoute } from '../define-route.ts';
import { questionnaireList } from '../schemas/questionnaire-list.ts';
import { shownImported, shownPublished } from '../schemas/questionnaire-summary.ts';
import type { ImportedQuestionnaireSummary } from '../store/store.ts';

const published = questionnaires.map(shownPublished);

const byIdNewestFirst = (left: ImportedQuestionnaireSummary, right: ImportedQuestionnaireSummary): number => {
  if (left.questionnaireId === right.questionnaireId) return right.edition - left.edition;
  return left.questionnaireId < right.questionnaireId ? -1 : 1;
};

/** Every questionnaire that the department can use. */
export const listQuestionnaires = defineRoute({
  id: 'list-questionnaires',
  method: 'get',
  path: '/v1/questionnaires',
  tag: 'Questionnaires',
  summary: 'List the questionnaires',
  description:
    'Every version of every questionnaire: ours first, then those that your department imported, of each the newest version first. The list is short and comes in one piece.',
  scope: 'read',
  reply: {
    status: 200,
    description: 'Every version.',
    schema: questionnaireList,
    example: { items: published },
  },
  async handle({ parts, principal }) {
    const imported = await allImported(parts.store, principal.departmentId);
    return { body: { items: [...published, ...imported.toSorted(byIdNewestFirst).map(shownImported)] } };
  },
});

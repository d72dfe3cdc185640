import { questionsOf } from '../../questionnaire/answers.ts';
import { questionnaires } from '../../questionnaire/index.ts';
import { defineRoute } from '../define-route.ts';
import { questionnaireList } from '../schemas/questionnaire-list.ts';

const items = questionnaires.map((questionnaire) => {
  const { id, version, title, description } = questionnaire;
  return { id, version, title, description, questionCount: questionsOf(questionnaire).size };
});

/** Every published questionnaire version. */
export const listQuestionnaires = defineRoute({
  id: 'list-questionnaires',
  method: 'get',
  path: '/v1/questionnaires',
  tag: 'Questionnaires',
  summary: 'List the questionnaires',
  description:
    'Every published version, the newest of each id first. The list is short and comes in one piece.',
  scope: 'read',
  reply: {
    status: 200,
    description: 'Every published version.',
    schema: questionnaireList,
    example: { items },
  },
  handle: async () => ({ body: { items } }),
});

import { z } from 'zod';
import { listOf } from './list-of.ts';
import { questionnaireSummary } from './questionnaire-summary.ts';

/** Every version of every questionnaire that the department can use. */
export const questionnaireList = z.object({ items: listOf(questionnaireSummary) }).meta({
  id: 'QuestionnaireList',
  description:
    'Every version: ours first, the newest of each id first; then those that the department imported.',
});

import { z } from 'zod';
import { listOf } from './list-of.ts';

const questionnaireSummary = z
  .object({
    id: z.string(),
    version: z.string().meta({ description: '`major.minor`; a published version never changes.' }),
    title: z.string(),
    description: z.string(),
    questionCount: z.int().min(1),
  })
  .meta({ id: 'QuestionnaireSummary', description: 'A questionnaire without its questions.' });

/** Every published questionnaire version. */
export const questionnaireList = z
  .object({ items: listOf(questionnaireSummary) })
  .meta({ id: 'QuestionnaireList', description: 'Every published version, the newest of each id first.' });

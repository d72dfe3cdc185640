import { z } from 'zod';
import { questionsOf } from '../../questionnaire/answers.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { versionOfEdition } from '../answers/imported-questionnaire.ts';
import type { ImportedQuestionnaireSummary } from '../store/store.ts';

/** A questionnaire without its questions. */
export const questionnaireSummary = z
  .object({
    id: z.string(),
    version: z.string().meta({ description: '`major.minor`; a published version never changes.' }),
    title: z.string(),
    description: z.string(),
    questionCount: z.int().min(1),
    origin: z.enum(['published', 'imported']).meta({
      description: '`published`: ours, for every department. `imported`: your department’s own.',
    }),
  })
  .meta({ id: 'QuestionnaireSummary', description: 'A questionnaire without its questions.' });

/** One of ours as the API lists it. */
export function shownPublished(questionnaire: Questionnaire): z.infer<typeof questionnaireSummary> {
  const { id, version, title, description } = questionnaire;
  const questionCount = questionsOf(questionnaire).size;
  return { id, version, title, description, questionCount, origin: 'published' };
}

/** One that a department imported, as the API lists it. */
export function shownImported({
  questionnaireId,
  edition,
  title,
  description,
  questionCount,
}: ImportedQuestionnaireSummary): z.infer<typeof questionnaireSummary> {
  const version = versionOfEdition(edition);
  return { id: questionnaireId, version, title, description, questionCount, origin: 'imported' };
}

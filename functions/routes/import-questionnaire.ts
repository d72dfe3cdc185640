import { z } from 'zod';
import { questionsOf } from '../../questionnaire/answers.ts';
import { asQuestionnaire } from '../../questionnaire/konveyor/as-questionnaire.ts';
import { readKonveyor } from '../../questionnaire/konveyor/read-konveyor.ts';
import { versionOfEdition } from '../answers/imported-questionnaire.ts';
import { publishedOne } from '../answers/questionnaire-finder.ts';
import { defineRoute } from '../define-route.ts';
import { type ProblemIssue, type Refusal, refuse } from '../problem.ts';
import { exampleKonveyor } from '../schemas/example-konveyor.ts';
import { importedQuestionnaireId } from '../schemas/imported-questionnaire-id.ts';
import { konveyorYaml } from '../schemas/konveyor-yaml.ts';
import { questionnaireSummary, shownImported } from '../schemas/questionnaire-summary.ts';
import { editionId, type ImportedQuestionnaire } from '../store/store.ts';

/** A questionnaire of the department itself, from Konveyor YAML. */
export const importQuestionnaire = defineRoute({
  id: 'import-questionnaire',
  method: 'put',
  path: '/v1/questionnaires/{questionnaireId}',
  tag: 'Questionnaires',
  summary: 'Import a questionnaire from Konveyor YAML',
  description:
    'Checks a questionnaire in the YAML of Konveyor and keeps it as the newest version of the department’s own questionnaire under this id: 1.0, 2.0 and so on. Assessments stay on the version that they are on. Everything that is wrong is told at once, each with its line and column, and then nothing is kept. The same YAML again makes no new version.',
  scope: 'write',
  params: z.strictObject({ questionnaireId: importedQuestionnaireId }),
  body: konveyorYaml,
  bodyMediaType: 'application/yaml',
  bodyExample: exampleKonveyor,
  reply: {
    status: 200,
    description: 'The version that holds this YAML.',
    schema: questionnaireSummary,
    example: {
      id: 'container-basics',
      version: '1.0',
      title: 'Container basics',
      description: 'What we ask before anything else.',
      questionCount: 1,
      origin: 'imported',
    },
  },
  refusals: ['invalid-questionnaire', 'questionnaire-id-taken', 'questionnaire-imported-meanwhile'],
  async handle({ body, commit, now, params, parts, principal }) {
    const { questionnaireId } = params;
    if (publishedOne(questionnaireId))
      return refuse('questionnaire-id-taken', 'A questionnaire of ours has this id. Choose another one.');
    const read = readKonveyor(body);
    if (!read.ok) return invalidQuestionnaire(read.issues);
    const yaml = new TextDecoder().decode(body);
    const newest = await parts.store.newestImportedQuestionnaire(principal.departmentId, questionnaireId);
    if (newest?.yaml === yaml) return { body: shownImported(newest) };
    const edition = (newest?.edition ?? 0) + 1;
    const version = versionOfEdition(edition);
    const questionnaire = asQuestionnaire(read.questionnaire, { id: questionnaireId, version });
    const next: ImportedQuestionnaire = {
      id: editionId(questionnaireId, edition),
      departmentId: principal.departmentId,
      version: 1,
      createdAt: now,
      updatedAt: now,
      questionnaireId,
      edition,
      title: questionnaire.title,
      description: questionnaire.description,
      questionCount: questionsOf(questionnaire).size,
      yaml,
    };
    return commit({
      write: (change) => parts.store.importQuestionnaire(change),
      next,
      detail: { questionnaire: { id: questionnaireId, version } },
      reply: { body: shownImported(next) },
      stale: refuse(
        'questionnaire-imported-meanwhile',
        'Another version was imported while this request was served. Look at it, then send yours again.',
      ),
    });
  },
});

function invalidQuestionnaire(errors: readonly ProblemIssue[]): Refusal<'invalid-questionnaire'> {
  const detail =
    errors.length === 1
      ? 'One thing is wrong with the questionnaire; nothing was kept.'
      : `${errors.length} things are wrong with the questionnaire; nothing was kept.`;
  return refuse('invalid-questionnaire', detail, { errors });
}

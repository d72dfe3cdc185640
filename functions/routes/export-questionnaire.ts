import { z } from 'zod';
import { konveyorYamlOf } from '../answers/konveyor-yaml-of.ts';
import { defineRoute } from '../define-route.ts';
import { questionnaireNotFound } from '../problem.ts';
import { questionnaireId } from '../schemas/questionnaire-id.ts';
import { wantedVersion } from '../schemas/wanted-version.ts';

/** A questionnaire as Konveyor YAML. */
export const exportQuestionnaire = defineRoute({
  id: 'export-questionnaire',
  method: 'get',
  path: '/v1/questionnaires/{questionnaireId}/konveyor.yaml',
  tag: 'Questionnaires',
  summary: 'Export a questionnaire to Konveyor YAML',
  description:
    'The questionnaire in the YAML that Konveyor imports. Of ours: each answer carries the risk that our policy sees in it, and what Konveyor has no words for is said in the explanations, or left out and named with the reason in comments at the top. Of an imported one: what was imported.',
  scope: 'read',
  params: z.strictObject({ questionnaireId }),
  query: z.object({ version: wantedVersion }),
  reply: {
    status: 200,
    description: 'The questionnaire.',
    mediaType: 'application/yaml',
    headers: { 'Content-Disposition': 'A name for the file, after the questionnaire.' },
  },
  refusals: ['questionnaire-not-found'],
  async handle({ findQuestionnaire, params, query }) {
    const found = await findQuestionnaire(params.questionnaireId, query.version);
    if (!found) return questionnaireNotFound;
    const { id, version } = found.questionnaire;
    return {
      bytes: async () => new TextEncoder().encode(konveyorYamlOf(found)),
      headers: { 'Content-Disposition': `attachment; filename="${id}-${version}.yaml"` },
    };
  },
});

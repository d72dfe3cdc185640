import { z } from 'zod';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { policyOf } from '../../scoring/policy.ts';
import { defineRoute } from '../define-route.ts';
import { digestOf } from '../digest.ts';
import { questionnaireNotFound } from '../problem.ts';
import { publishedQuestionnaire } from '../schemas/published-questionnaire.ts';
import { questionnaire as questionnaireSchema } from '../schemas/questionnaire.ts';
import { questionnaireId } from '../schemas/questionnaire-id.ts';
import { wantedVersion } from '../schemas/wanted-version.ts';

const first = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, 1);

function shortExample(): z.infer<typeof questionnaireSchema> {
  const { sections, policy, ...head } = publishedQuestionnaire({
    questionnaire: applicationReadiness,
    policy: policyOf(applicationReadiness),
  });
  return {
    ...head,
    sections: first(sections).map((section) => ({ ...section, questions: first(section.questions) })),
    policy: {
      ...policy,
      criteria: first(policy.criteria),
      paths: first(policy.paths),
      decisionTable: first(policy.decisionTable),
    },
  };
}

/** One questionnaire with the policy that scores it. */
export const getQuestionnaire = defineRoute({
  id: 'get-questionnaire',
  method: 'get',
  path: '/v1/questionnaires/{questionnaireId}',
  tag: 'Questionnaires',
  summary: 'Get a questionnaire and its scoring policy',
  description:
    'Every question, and everything that decides what answers mean: criteria with their weights and examples, bands, migration paths with the decision table, advisers, and what GCIS CaaS requires, with what your department confirmed about it. Its ETag is the digest of all that. The example is shortened.',
  scope: 'read',
  params: z.strictObject({ questionnaireId }),
  query: z.object({ version: wantedVersion }),
  reply: {
    status: 200,
    description: 'The questionnaire.',
    schema: questionnaireSchema,
    example: shortExample(),
    etag: true,
  },
  refusals: ['questionnaire-not-found'],
  async handle({ findQuestionnaire, params, query }) {
    const found = await findQuestionnaire(params.questionnaireId, query.version);
    if (!found) return questionnaireNotFound;
    const body = publishedQuestionnaire(found);
    return { body, etag: await digestOf(body) };
  },
});

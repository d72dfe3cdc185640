import { expect, test } from 'vitest';
import { publishedQuestionnaire } from '../../../functions/schemas/published-questionnaire.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { policyOf } from '../../../scoring/policy.ts';
import { inventory } from '../../support/inventory.ts';

test.each(['', `?version=${applicationReadiness.version}`])(
  'publishes questions and policy %j',
  async (query) => {
    const { client } = await inventory();
    const { status, body } = await client.get(`/v1/questionnaires/application-readiness${query}`);
    expect(status).toBe(200);
    expect(body).toEqual(
      JSON.parse(
        JSON.stringify(
          publishedQuestionnaire({
            questionnaire: applicationReadiness,
            policy: policyOf(applicationReadiness),
          }),
        ),
      ),
    );
  },
);

test.each([
  ['/v1/questionnaires/no-such', 404, 'questionnaire-not-found'],
  ['/v1/questionnaires/application-readiness?version=0.1', 404, 'questionnaire-not-found'],
  ['/v1/questionnaires/application-readiness?edition=1', 400, 'invalid-request'],
])('%s is refused', async (path, status, code) => {
  const { client } = await inventory();
  expect(await client.get(path)).toMatchObject({ status, body: { code } });
});

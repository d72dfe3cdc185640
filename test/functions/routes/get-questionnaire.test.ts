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

test('answers 304 while the questionnaire and its policy are those that the client has', async () => {
  const { client } = await inventory();
  const path = '/v1/questionnaires/application-readiness';
  const tag = (await client.get(path)).headers.get('ETag') as string;
  expect((await client.get(path, { 'If-None-Match': tag })).status).toBe(304);
  const older = await client.get(`${path}?version=1.0`, { 'If-None-Match': tag });
  expect([older.status, older.headers.get('ETag') === tag]).toEqual([200, false]);
});

test.each([
  ['/v1/questionnaires/no-such', 404, 'questionnaire-not-found'],
  ['/v1/questionnaires/application-readiness?version=0.1', 404, 'questionnaire-not-found'],
  ['/v1/questionnaires/application-readiness?edition=1', 400, 'invalid-request'],
])('%s is refused', async (path, status, code) => {
  const { client } = await inventory();
  expect(await client.get(path)).toMatchObject({ status, body: { code } });
});

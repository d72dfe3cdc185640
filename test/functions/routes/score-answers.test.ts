import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { someAnswers } from '../../support/answers.ts';
import { inventory } from '../../support/inventory.ts';

test('answers the whole result of any accepted answers, and stores nothing', async () => {
  const { client } = await inventory();
  await fc.assert(
    fc.asyncProperty(someAnswers(applicationReadiness), async (answers) => {
      const { status, body } = await client.post('/v1/scores', { answers });
      expect(status).toBe(200);
      expect(body).toEqual(JSON.parse(JSON.stringify(scoreAnswers(applicationReadiness, answers))));
    }),
    { numRuns: 20 },
  );
  expect((await client.get('/v1/assessments')).body).toEqual({ items: [] });
});

test.each([
  ['no answers', {}, ['/answers missing']],
  ['answers as a list', { answers: [] }, ['/answers wrong-kind']],
  [
    'an unknown questionnaire',
    { answers: {}, questionnaire: { id: 'x' } },
    ['/questionnaire/id unknown-questionnaire'],
  ],
  [
    'an unknown version',
    { answers: {}, questionnaire: { id: 'application-readiness', version: '0.1' } },
    ['/questionnaire/version unknown-questionnaire'],
  ],
  ['a blank name', { answers: {}, application: { name: ' ' } }, ['/application/name too-short']],
  [
    'a control character',
    { answers: {}, application: { name: 'a\u0007b' } },
    ['/application/name control-character'],
  ],
  [
    'several things at once',
    {
      extra: 1,
      application: { name: 'A', owner: 'B' },
      answers: {
        'service-count': 1.5,
        'session-state': [['x']],
        constructor: 1,
        'a/b': { notApplicable: 1 },
      },
    },
    [
      '/extra unknown-field',
      '/application/owner unknown-field',
      '/answers/service-count wrong-kind',
      '/answers/session-state wrong-kind',
      '/answers/constructor unknown-question',
      '/answers/a~1b unknown-question',
    ],
  ],
])('refuses %s, with every issue', async (_, sent, issues) => {
  const { client } = await inventory();
  const { status, body } = await client.post('/v1/scores', sent);
  expect([status, body.code]).toEqual([400, 'invalid-request']);
  const found = body.errors.map(
    ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
  );
  expect(found.sort()).toEqual([...issues].sort());
});

test('scores another questionnaire by its own policy', async () => {
  const { client } = await inventory();
  await fc.assert(
    fc.asyncProperty(someAnswers(platformHardening), async (answers) => {
      const questionnaire = { id: platformHardening.id };
      const { status, body } = await client.post('/v1/scores', { answers, questionnaire });
      expect(status).toBe(200);
      expect(body).toEqual(JSON.parse(JSON.stringify(scoreAnswers(platformHardening, answers))));
      expect(body.recommendation).toMatchObject({ path: null, settled: true, paths: [] });
    }),
    { numRuns: 20 },
  );
});

import { expect, test } from 'vitest';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { inventory } from '../../support/inventory.ts';

test('answers what the stored answers mean, under the ETag of the assessment', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const answers = { 'container-status': 'not-containerised', 'service-count': 3 };
  await client.patch(`${path}/answers`, { answers }, { 'If-Match': '"1"' });
  const read = await client.get(`${path}/result`);
  expect(read.body).toEqual(JSON.parse(JSON.stringify(scoreAnswers(applicationReadiness, answers))));
  expect(read.headers.get('ETag')).toBe('"2"');
  expect((await client.get(`${path}/result`, { 'If-None-Match': '"2"' })).status).toBe(304);
  expect((await client.get(`${path}/result`, { 'If-None-Match': '"1"' })).status).toBe(200);
});

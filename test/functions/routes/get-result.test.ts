import { expect, test } from 'vitest';
import { digestOf } from '../../../functions/digest.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { inventory } from '../../support/inventory.ts';

test('answers what the stored answers mean, under an ETag of their own', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const answers = { 'container-status': 'not-containerised', 'service-count': 3 };
  await client.patch(`${path}/answers`, { answers }, { 'If-Match': '"1"' });
  const read = await client.get(`${path}/result`);
  expect(read.body).toEqual(JSON.parse(JSON.stringify(scoreAnswers(applicationReadiness, answers))));
  const tag = read.headers.get('ETag') as string;
  expect(tag).toBe(`"${await digestOf(read.body)}"`);
  expect((await client.get(`${path}/result`, { 'If-None-Match': tag })).status).toBe(304);
  await client.patch(
    `${path}/answers`,
    { answers: { 'planned-life': 'over-three-years' } },
    { 'If-Match': '"2"' },
  );
  const later = await client.get(`${path}/result`, { 'If-None-Match': tag });
  expect([later.status, later.headers.get('ETag') === tag]).toEqual([200, false]);
});

import { expect, test } from 'vitest';
import { digestOf } from '../../../functions/digest.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import type { Result } from '../../../scoring/result.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { inventory } from '../../support/inventory.ts';

/** A result as it comes back for an assessment without evidence. */
const stored = (result: Result) => JSON.parse(JSON.stringify({ ...result, contradictions: [] }));

test('answers what the stored answers mean, under an ETag of their own', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  const answers = { 'container-status': 'not-containerised', 'service-count': 3 };
  await client.patch(`${path}/answers`, { answers }, { 'If-Match': '"1"' });
  const read = await client.get(`${path}/result`);
  expect(read.body).toEqual(stored(scoreAnswers(applicationReadiness, answers)));
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

test('an assessment of a platform is saved, scored and submitted like one of an application', async () => {
  const { client, applicationPath } = await inventory();
  const started = await client.post(`${applicationPath}/assessments`, {
    questionnaire: { id: 'platform-hardening' },
  });
  const path = started.headers.get('Location') as string;
  const answers = { 'platform-kind': ['docker-host'], 'docker-users-are-trusted': 'otherwise' };
  const saved = await client.patch(`${path}/answers`, { answers }, { 'If-Match': '"1"' });
  const read = await client.get(`${path}/result`);
  expect(read.body).toEqual(stored(scoreAnswers(platformHardening, answers)));
  const tag = saved.headers.get('ETag') as string;
  expect(await client.post(`${path}/submission`, {}, { 'If-Match': tag })).toMatchObject({ status: 200 });
});

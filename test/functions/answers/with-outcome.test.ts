import { expect, test } from 'vitest';
import { publishedOne } from '../../../functions/answers/questionnaire-finder.ts';
import { withOutcome } from '../../../functions/answers/with-outcome.ts';
import { sealEvent } from '../../../functions/audit/seal-event.ts';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import { exampleAssessment } from '../../../functions/schemas/example-assessment.ts';
import { personas } from '../../../infra/demonstration/index.ts';
import { readAnswers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { testSecret } from '../../support/app.ts';
import { inventory } from '../../support/inventory.ts';

/** What lists should show of a result. */
// A result is read from JSON here, so that its fields are not checked for their kind.
// biome-ignore lint/suspicious/noExplicitAny: see above
const inShort = ({ verdict, recommendation, score, blockers }: any) => ({
  band: verdict.band,
  settled: verdict.settled,
  path: recommendation.path,
  ...score,
  blockers: blockers.length,
});

const match = (version: number) => ({ 'If-Match': `"${version}"` });

test('the outcome in the examples of the document is that of their answers', async () => {
  const found = await withOutcome(exampleAssessment, async (id, version) => publishedOne(id, version));
  expect(found).toEqual(exampleAssessment);
});

test.each(personas)(
  'the outcome of $id is its result in short, in the assessment and in lists',
  async (persona) => {
    const read = readAnswers(applicationReadiness, persona.answers);
    const answers = read.ok ? read.answers : {};
    const { client, path } = await inventory({ assessments: 1 });
    const saved = await client.patch(`${path}/answers`, { answers }, match(1));
    const result = (await client.get(`${path}/result`)).body;
    expect(saved.body.outcome).toEqual(inShort(result));
    expect((await client.get('/v1/assessments')).body.items[0].outcome).toEqual(inShort(result));
  },
);

test('it follows every change, from the start to the next revision', async () => {
  const { client, reviewer, path, applicationPath } = await inventory({ assessments: 1 });
  const holds = async (assessmentPath: string) => {
    const { outcome } = (await client.get(assessmentPath)).body;
    expect(outcome).toEqual(inShort((await client.get(`${assessmentPath}/result`)).body));
    return outcome;
  };
  const empty = await holds(path);
  expect(empty).toMatchObject({ band: 'not-assessed', path: null, blockers: 0 });
  await client.patch(`${path}/answers`, { answers: { 'container-status': 'image-built' } }, match(1));
  expect(await holds(path)).not.toEqual(empty);
  const file = 'FROM registry.example.hk/tomcat:10.1\nUSER root\n';
  await client.sendFiles(`${path}/evidence`, { 'app/Containerfile': file }, match(2));
  const attached = await holds(path);
  await client.post(`${path}/evidence/confirmations`, { all: true }, match(3));
  expect(await holds(path)).not.toEqual(attached);
  await client.post(`${path}/submission`, {}, match(4));
  await holds(path);
  await reviewer.post(`${path}/reviews`, { decision: 'approved' }, match(5));
  const approved = await holds(path);
  const { body } = await client.post(`${path}/reopening`, {}, match(6));
  expect(await holds(`/v1/assessments/${body.id}`)).toEqual(approved);
  const older = await client.post(`${applicationPath}/assessments`, {
    questionnaire: { id: 'application-readiness', version: '1.0' },
    answers: { 'container-status': 'not-containerised' },
  });
  const olderPath = `/v1/assessments/${older.body.id}`;
  await holds(olderPath);
  await client.post(`${olderPath}/move`, {}, match(1));
  await holds(olderPath);
});

test('an assessment from before outcomes were kept shows none until its next change', async () => {
  const { client, path, store, departmentId, started } = await inventory({ assessments: 1 });
  const stored = await store.getAssessment(departmentId, started[0]?.id ?? '');
  if (!stored) throw new Error('Nothing was started.');
  const { outcome: _, ...older } = stored;
  const event = { subjectId: stored.id, subjectVersion: 2, departmentId, at: stored.updatedAt };
  const rest = { actor: 'operator', action: 'test', detail: {}, beforeHash: null, afterHash: null };
  const sealed = await sealEvent(keyRing(testSecret), { ...event, ...rest }, undefined);
  await store.updateAssessment({ next: { ...older, version: 2 }, event: sealed });
  expect((await client.get(path)).body.outcome).toBeNull();
  expect((await client.get('/v1/assessments')).body.items[0].outcome).toBeNull();
  await client.post(`${path}/submission`, {}, match(2));
  expect((await client.get(path)).body.outcome).toMatchObject({ band: 'not-assessed' });
});

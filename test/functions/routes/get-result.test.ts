import { expect, test } from 'vitest';
import { digestOf } from '../../../functions/digest.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import type { Result } from '../../../scoring/result.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { attachFindings, finding } from '../../support/evidence.ts';
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

test('says what it rests on, and where answers and files differ, without a point more or less', async () => {
  const made = await inventory({ assessments: 1 });
  const { client, path } = made;
  const answers = {
    'run-as': 'any-user',
    'session-state': 'in-process-memory',
    'container-status': 'not-containerised',
  };
  const notes = { 'container-status': 'Asked the supplier.' };
  await client.patch(`${path}/answers`, { answers, notes }, { 'If-Match': '"1"' });
  const before = (await client.get(`${path}/result`)).body;
  await attachFindings(made, [
    finding('run-as', 'any-user'),
    finding('session-state', 'external-store', { file: 'values.yaml', line: 7 }),
  ]);
  const after = (await client.get(`${path}/result`)).body;
  expect([after.score, after.verdict, after.blockers]).toEqual([
    before.score,
    before.verdict,
    before.blockers,
  ]);
  const bases = Object.fromEntries(
    after.findings
      .filter(({ basis }: { basis: string | null }) => basis !== null)
      .map(({ reads, basis }: { reads: string[]; basis: string }) => [reads.join(), basis]),
  );
  expect(bases).toMatchObject({ 'run-as': 'read-from-file', 'container-status': 'documented' });
  const { readFromFile, documented, asserted } = after.provenBy;
  expect(readFromFile).toBeGreaterThan(0);
  expect(Math.round((readFromFile + documented + asserted) * 100)).toBe(Math.round(after.score.proven * 100));
  expect(after.contradictions).toMatchObject([
    {
      questionId: 'session-state',
      standing: 'contradicts',
      answer: 'in-process-memory',
      suggested: 'external-store',
      shownBy: [{ file: 'values.yaml', line: 7 }],
      overriddenBecause: null,
    },
  ]);
  const overrides = { 'session-state': 'The file is of the old release.' };
  await client.patch(`${path}/answers`, { overrides }, { 'If-Match': '"3"' });
  expect((await client.get(`${path}/result`)).body.contradictions).toMatchObject([
    { standing: 'overridden', overriddenBecause: overrides['session-state'] },
  ]);
  const tried = await client.post(`${path}/what-if`, { answers: { 'session-state': 'external-store' } });
  expect(tried.body.result.contradictions).toEqual([]);
  const without = await client.post(`${path}/what-if`, { remove: ['run-as'] });
  expect(without.body.result.provenBy.readFromFile).toBe(0);
  await client.post(`${path}/submission`, {}, { 'If-Match': '"4"' });
  expect((await client.get(`${path}/result`)).body.contradictions).toHaveLength(1);
});

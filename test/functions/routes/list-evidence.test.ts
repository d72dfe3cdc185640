import { expect, test } from 'vitest';
import { attachFindings, daemonJson, finding } from '../../support/evidence.ts';
import { inventory } from '../../support/inventory.ts';

interface Listed {
  readonly questionId: string;
  readonly standing: string;
}

test('shows every file, every finding with its evidence, and the suggestions beside the answers', async () => {
  const made = await inventory({ assessments: 1 });
  const { client, reader, path } = made;
  const answers = {
    'run-as': 'any-user',
    'session-state': 'in-process-memory',
    'operating-system': null,
    'container-status': 'not-containerised',
  };
  const overrides = { 'session-state': 'The file is of the old release.' };
  await client.patch(`${path}/answers`, { answers, overrides }, { 'If-Match': '"1"' });
  const one = await attachFindings(made, [
    finding('run-as', 'any-user'),
    finding('session-state', 'external-store', { line: 2 }),
    finding('operating-system', 'linux-supported', { line: 3, sureness: 'hinted' }),
  ]);
  const two = await attachFindings(made, [finding('run-as', 'root-always', { file: 'Dockerfile.batch' })]);
  const { status, body, headers } = await reader.get(`${path}/evidence`);
  expect([status, headers.get('ETag')]).toEqual([200, '"4"']);
  expect(body.evidence.map(({ id }: { id: string }) => id)).toEqual([one, two]);
  expect(body.findings.map((each: { evidenceId: string }) => each.evidenceId)).toEqual([one, one, one, two]);
  const standings = body.suggestions.map(({ questionId, standing }: Listed) => [questionId, standing]);
  expect(Object.fromEntries(standings)).toEqual({
    'run-as': 'contradicts',
    'session-state': 'overridden',
    'operating-system': 'unanswered',
  });
  const runAs = body.suggestions.find(({ questionId }: Listed) => questionId === 'run-as');
  expect(runAs).toMatchObject({ answer: 'root-always', findings: [3], against: [0] });
  expect(
    body.contradictions.toSorted((a: { questionId: string }, b: { questionId: string }) =>
      a.questionId < b.questionId ? -1 : 1,
    ),
  ).toMatchObject([
    {
      questionId: 'run-as',
      standing: 'contradicts',
      answer: 'any-user',
      suggested: 'root-always',
      shownBy: [{ file: 'Dockerfile.batch', line: 1 }],
      against: [{ file: 'Dockerfile' }],
      overriddenBecause: null,
    },
    { questionId: 'session-state', standing: 'overridden', overriddenBecause: overrides['session-state'] },
  ]);
});

test('is empty before anything is attached, and a stranger finds nothing', async () => {
  const { client, stranger, path } = await inventory({ assessments: 1 });
  expect((await client.get(`${path}/evidence`)).body).toEqual({
    evidence: [],
    findings: [],
    suggestions: [],
    contradictions: [],
  });
  expect((await stranger.get(`${path}/evidence`)).body.code).toBe('assessment-not-found');
});

test('of an assessment on a questionnaire that the files do not speak of has no suggestions', async () => {
  const { client, path } = await inventory({ assessments: 1 });
  await client.sendFiles(`${path}/evidence`, { 'daemon.json': daemonJson }, { 'If-Match': '"1"' });
  const { findings, suggestions } = (await client.get(`${path}/evidence`)).body;
  expect([findings.length > 0, suggestions]).toEqual([true, []]);
});

test('shows the evidence as it is afterwards when some is removed while it is being read', async () => {
  const made = await inventory({ assessments: 1 });
  const { client, path, store } = made;
  const id = await attachFindings(made, [finding('run-as', 'any-user')]);
  const { getReadings } = store;
  Object.assign(store, {
    getReadings: async (...args: Parameters<typeof getReadings>) => {
      await client.delete(`${path}/evidence/${id}`, { 'If-Match': '"2"' });
      return getReadings.apply(store, args);
    },
  });
  const { status, body } = await client.get(`${path}/evidence`);
  expect([status, body.evidence, body.findings]).toEqual([200, [], []]);
});

test('fails where evidence that is attached is not kept', async () => {
  const made = await inventory({ assessments: 1 });
  await attachFindings(made, [finding('run-as', 'any-user')]);
  Object.assign(made.store, { getReadings: async () => new Map() });
  expect((await made.client.get(`${made.path}/evidence`)).status).toBe(500);
});

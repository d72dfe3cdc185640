import { describe, expect, test } from 'vitest';
import { change, later } from '../../support/changes.ts';
import { attachFindings, finding } from '../../support/evidence.ts';
import { inventory } from '../../support/inventory.ts';

/** A draft at version 3 with an answer of each standing, and evidence about more questions. */
async function suggested() {
  const made = await inventory({ assessments: 1 });
  const answers = {
    'session-state': 'in-process-memory',
    'container-status': 'not-containerised',
    'planned-life': null,
  };
  const overrides = { 'session-state': 'The file is of the old release.' };
  await made.client.patch(`${made.path}/answers`, { answers, overrides }, { 'If-Match': '"1"' });
  await attachFindings(made, [
    finding('run-as', 'any-user', { line: 4 }),
    finding('session-state', 'external-store', { line: 5 }),
    finding('container-status', 'not-containerised', { line: 6 }),
    finding('planned-life', 'over-three-years', { line: 7, sureness: 'implied-by-default' }),
    finding('operating-system', 'linux-supported', { line: 8, sureness: 'hinted' }),
    finding('inbound-protocols', 'http', { line: 10 }),
    finding('service-count', 3, { line: 11 }),
  ]);
  return { ...made, confirmations: `${made.path}/evidence/confirmations` };
}

const third = { 'If-Match': '"3"' };
const reasonsOf = (body: { notConfirmed: { questionId: string; reason: string }[] }) =>
  Object.fromEntries(body.notConfirmed.map(({ questionId, reason }) => [questionId, reason]));

test('all: writes what is unanswered and sure, in one change, and tells why the rest is left', async () => {
  const { client, path, confirmations } = await suggested();
  const { status, body, headers } = await client.post(confirmations, { all: true }, third);
  expect([status, headers.get('ETag')]).toEqual([200, '"4"']);
  const written = { 'run-as': 'any-user', 'planned-life': 'over-three-years', 'service-count': 3 };
  expect(
    Object.fromEntries(
      body.confirmed.map((one: { questionId: string; answer: unknown }) => [one.questionId, one.answer]),
    ),
  ).toEqual(written);
  expect(reasonsOf(body)).toEqual({
    'session-state': 'answered-otherwise',
    'container-status': 'already-so',
    'operating-system': 'less-sure',
    'inbound-protocols': 'statements-open',
  });
  const left = body.notConfirmed.find(({ reason }: { reason: string }) => reason === 'statements-open');
  expect(left.detail).toMatch(/Judge the others.* The others: \w+/);
  const saved = (await client.get(path)).body;
  expect(saved.answers).toEqual({
    ...written,
    'session-state': 'in-process-memory',
    'container-status': 'not-containerised',
  });
  expect(saved.overrides).toEqual({ 'session-state': 'The file is of the old release.' });
  const [event] = (await client.get(`${path}/events`)).body.items.slice(-1);
  expect(event).toMatchObject({
    action: 'confirm-suggestions',
    detail: {
      answers: {
        'run-as': { after: 'any-user' },
        'planned-life': { before: null, after: 'over-three-years' },
      },
      confirmed: {
        'run-as': { file: 'Dockerfile', line: 4 },
        'planned-life': { line: 7 },
        'service-count': { line: 11 },
      },
    },
  });
});

test('all: a stricter sureness leaves more, a laxer one less', async () => {
  const { client, confirmations } = await suggested();
  const strict = await client.post(confirmations, { all: true, sureness: 'stated' }, third);
  expect(reasonsOf(strict.body)).toMatchObject({
    'planned-life': 'less-sure',
    'operating-system': 'less-sure',
  });
  const lax = await client.post(confirmations, { all: true, sureness: 'hinted' }, { 'If-Match': '"4"' });
  expect(lax.body.confirmed.map(({ questionId }: { questionId: string }) => questionId).toSorted()).toEqual([
    'operating-system',
    'planned-life',
  ]);
});

test('all: where files differ a person has to look, and by name the suggestion is taken', async () => {
  const made = await suggested();
  await attachFindings(made, [finding('run-as', 'root-always', { file: 'Dockerfile.batch' })]);
  const all = await made.client.post(made.confirmations, { all: true }, { 'If-Match': '"4"' });
  expect(reasonsOf(all.body)).toMatchObject({ 'run-as': 'files-differ' });
  const named = await made.client.post(made.confirmations, { questions: ['run-as'] }, { 'If-Match': '"5"' });
  expect(named.body.confirmed).toMatchObject([
    { questionId: 'run-as', answer: 'root-always', file: 'Dockerfile.batch' },
  ]);
});

test('by name: takes the place of an answer and of its override, however sure', async () => {
  const { client, path, confirmations } = await suggested();
  const questions = ['session-state', 'operating-system', 'session-state'];
  const { body } = await client.post(confirmations, { questions }, third);
  expect(body).toMatchObject({
    confirmed: [{ questionId: 'session-state' }, { questionId: 'operating-system' }],
    notConfirmed: [],
  });
  expect((await client.get(path)).body).toMatchObject({
    answers: { 'session-state': 'external-store', 'operating-system': 'linux-supported' },
    overrides: {},
  });
  const [event] = (await client.get(`${path}/events`)).body.items.slice(-1);
  expect(event.detail.overrides).toEqual({ 'session-state': { before: 'The file is of the old release.' } });
});

test('makes no version when nothing is taken, and one for a repeated request', async () => {
  const { client, path, confirmations } = await suggested();
  const none = await client.post(
    confirmations,
    { questions: ['container-status', 'data-classification'] },
    third,
  );
  expect(none).toMatchObject({ status: 200, body: { confirmed: [] } });
  expect(reasonsOf(none.body)).toEqual({
    'container-status': 'already-so',
    'data-classification': 'no-suggestion',
  });
  expect((await client.get(path)).body.version).toBe(3);
  const keyed = { ...third, 'Idempotency-Key': 'confirm-1' };
  const once = await client.post(confirmations, { all: true }, keyed);
  const again = await client.post(confirmations, { all: true }, keyed);
  expect([again.body, again.headers.get('Idempotency-Replayed')]).toEqual([once.body, 'true']);
  expect((await client.get(path)).body.version).toBe(4);
});

describe('refuses, and changes nothing', () => {
  test.each([
    ['neither', {}, third, 400, ''],
    ['both', { all: true, questions: ['run-as'] }, third, 400, ''],
    ['a sureness beside names', { questions: ['run-as'], sureness: 'stated' }, third, 400, '/sureness'],
    ['a sureness that is none', { all: true, sureness: 'maybe' }, third, 400, '/sureness'],
    ['not all', { all: false }, third, 400, '/all'],
    ['no name', { questions: [] }, third, 400, '/questions'],
    ['a question that is none', { questions: ['run-as', 'nothing'] }, third, 400, '/questions/1'],
    ['a stale version', { all: true }, { 'If-Match': '"2"' }, 412, undefined],
    ['no If-Match', { all: true }, {}, 428, undefined],
  ])('%s', async (_, body, headers, status, pointer) => {
    const { client, path, confirmations } = await suggested();
    const before = (await client.get(path)).body;
    const refused = await client.post(confirmations, body, headers);
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
    expect((await client.get(path)).body).toEqual(before);
  });

  test('answers that would not fit the store beside what is there', async () => {
    const { client, confirmations, store, departmentId, started } = await suggested();
    const before = await store.getAssessment(departmentId, started[0]?.id ?? '');
    if (!before) throw new Error('There is no assessment.');
    const room = 256 * 1024 - new TextEncoder().encode(JSON.stringify(before)).length;
    const notes = { 'run-as': 'x'.repeat(room - 60) };
    await store.updateAssessment(change(later(before, { notes }), undefined, { detail: {} }));
    const { status, body } = await client.post(confirmations, { all: true }, { 'If-Match': '"4"' });
    expect([status, body.code]).toEqual([400, 'assessment-too-large']);
    expect(await store.getAssessment(departmentId, before.id)).toMatchObject({ version: 4, notes });
  });

  test('a submitted assessment, a stranger, a key that may only read', async () => {
    const { client, stranger, reader, path, confirmations } = await suggested();
    expect((await stranger.post(confirmations, { all: true }, third)).body.code).toBe('assessment-not-found');
    expect((await reader.post(confirmations, { all: true }, third)).body.code).toBe('scope-missing');
    await client.post(`${path}/submission`, {}, third);
    expect((await client.post(confirmations, { all: true }, { 'If-Match': '"4"' })).body.code).toBe(
      'not-a-draft',
    );
  });
});

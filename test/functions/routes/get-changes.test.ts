import { expect, test } from 'vitest';
import { sealEvent } from '../../../functions/audit/seal-event.ts';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import type { Assessment, Event, Store } from '../../../functions/store/store.ts';
import { testSecret } from '../../support/app.ts';
import { inventory } from '../../support/inventory.ts';

type Changed = Partial<Assessment>;

/** Writes the next version of a stored assessment, as an operation would. */
async function change(
  store: Store,
  departmentId: string,
  id: string,
  changes: Changed,
  detail: Event['detail'],
) {
  const before = await store.getAssessment(departmentId, id);
  if (!before) throw new Error('There is no such assessment.');
  const next: Assessment = { ...before, ...changes, version: before.version + 1 };
  const event: Event = {
    subjectId: id,
    subjectVersion: next.version,
    departmentId,
    at: next.updatedAt,
    actor: 'operator',
    action: 'test',
    detail,
    beforeHash: null,
    afterHash: null,
  };
  expect(
    await store.updateAssessment({ next, event: await sealEvent(keyRing(testSecret), event, undefined) }),
  ).toBe('written');
}

const review = (decision: 'approved' | 'returned', reviewedAt: string) => ({
  decision,
  comment: 'Count again.',
  reviewedAt,
  reviewedBy: 'operator',
});

/** One assessment with answers, and how to change them. */
async function answered(answers: Readonly<Record<string, unknown>>, version = '1.1') {
  const made = await inventory();
  const body = { questionnaire: { id: 'application-readiness', version }, answers };
  const start = async () => (await made.client.post(`${made.applicationPath}/assessments`, body)).body;
  const { id } = await start();
  const path = `/v1/assessments/${id}`;
  const save = async (patch: object) => {
    const { status } = await made.client.patch(`${path}/answers`, patch, { 'If-Match': '*' });
    expect(status).toBe(200);
  };
  return { ...made, id: id as string, path, save, start };
}

test('of a first revision every answer is new, and there is no result to compare with', async () => {
  const { client, path, save } = await answered({ 'service-count': 3 });
  await save({ answers: { 'container-status': 'not-containerised' } });
  const { status, body } = await client.get(`${path}/changes`);
  expect(status).toBe(200);
  expect(body.since.kind).toBe('start');
  expect(body).not.toHaveProperty('difference');
  const { answers } = (await client.get(path)).body;
  expect(body.answers).toMatchObject(
    Object.entries(answers).map(([questionId, after]) => ({ questionId, after })),
  );
  expect(body.answers[0]).not.toHaveProperty('before');
});

test('since a return: first before, last after, and nothing that was changed back', async () => {
  const { client, departmentId, id, path, save, store } = await answered({
    'service-count': 3,
    'container-status': 'not-containerised',
    'planned-life': 'over-three-years',
  });
  const before = (await client.get(`${path}/result`)).body;
  const at = '2026-11-23T01:00:00.000Z';
  await change(
    store,
    departmentId,
    id,
    { reviews: [review('returned', at)], updatedAt: at },
    { status: 'returned' },
  );
  expect((await client.get(`${path}/changes`)).body).toMatchObject({
    since: { kind: 'return', at },
    answers: [],
    notes: [],
    overrides: [],
  });
  await save({
    answers: { 'service-count': 4, 'planned-life': null },
    notes: { 'service-count': 'Counted.', 'planned-life': 'Asked.' },
  });
  await save({ notes: { 'service-count': 'Counted again.', 'planned-life': null } });
  await save({ answers: { 'service-count': 5, 'planned-life': 'over-three-years' } });
  await save({ remove: ['container-status'] });
  const { body } = await client.get(`${path}/changes`);
  expect(body.since).toEqual({ kind: 'return', at });
  const changed = body.answers.map(({ text: _, ...rest }: { text: string }) => rest);
  expect(new Set(changed)).toEqual(
    new Set([
      { questionId: 'service-count', before: 3, after: 5 },
      { questionId: 'container-status', before: 'not-containerised' },
    ]),
  );
  expect(body.notes).toMatchObject([{ questionId: 'service-count', after: 'Counted again.' }]);
  expect(body.notes[0]).not.toHaveProperty('before');
  expect(body.overrides).toEqual([]);
  const after = (await client.get(`${path}/result`)).body;
  expect(body.difference.proven).toEqual({ before: before.score.proven, after: after.score.proven });
  expect(body.difference.completeness).toEqual({
    before: before.score.completeness,
    after: after.score.completeness,
  });
  expect(after.score.completeness).not.toBe(before.score.completeness);
});

test('reads every event, however many there are since the return', async () => {
  const { client, departmentId, id, path, store } = await answered({ 'service-count': 1 });
  const returned = { reviews: [review('returned', '2026-11-23T01:00:00.000Z')] };
  await change(store, departmentId, id, returned, { status: 'returned' });
  for (let count = 2; count <= 120; count += 1)
    await change(
      store,
      departmentId,
      id,
      { answers: { 'service-count': count } },
      { answers: { 'service-count': { before: count - 1, after: count } } },
    );
  await change(store, departmentId, id, { answers: {} }, { answers: { 'service-count': { before: 120 } } });
  const last = { 'container-status': 'not-containerised' };
  await change(
    store,
    departmentId,
    id,
    { answers: last },
    { answers: { 'container-status': { after: 'not-containerised' } } },
  );
  const { answers } = (await client.get(`${path}/changes`)).body;
  expect(answers).toHaveLength(2);
  expect(answers).toContainEqual(expect.objectContaining({ questionId: 'service-count', before: 1 }));
  expect(answers).toContainEqual(
    expect.objectContaining({ questionId: 'container-status', after: 'not-containerised' }),
  );
  for (const one of answers) expect('before' in one && 'after' in one).toBe(false);
});

test('a revision is compared with the one that it goes on from, on that one’s version', async () => {
  const { client, departmentId, id, path, save, start, store } = await answered(
    { 'service-count': 3 },
    '1.0',
  );
  const previous = await start();
  await change(store, departmentId, id, { revision: 2, reopenedFrom: previous.id }, {});
  const ifMatch = { 'If-Match': '*' };
  expect((await client.post(`${path}/move`, { version: '1.1' }, ifMatch)).status).toBe(200);
  await save({ answers: { 'service-count': 4 } });
  const { body } = await client.get(`${path}/changes`);
  expect(body.since).toMatchObject({ kind: 'revision', assessmentId: previous.id });
  expect(body.answers).toMatchObject([{ questionId: 'service-count', before: 3, after: 4 }]);
  const older = (await client.get(`/v1/assessments/${previous.id}/result`)).body;
  const newer = (await client.get(`${path}/result`)).body;
  expect(body.difference.potential).toEqual({ before: older.score.potential, after: newer.score.potential });
  expect(body.difference.findings).toContainEqual(
    expect.objectContaining({ outcome: { before: null, after: 'unknown' } }),
  );
});

test('a stranger sees nothing', async () => {
  const { stranger, path } = await answered({});
  expect((await stranger.get(`${path}/changes`)).body.code).toBe('assessment-not-found');
});

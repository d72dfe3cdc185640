import { describe, expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const match = (version: number) => ({ 'If-Match': `"${version}"` });
const note = { 'session-state': 'In the servlet.' };
const acceptance = { reason: 'The image comes in March.', owner: 'Head of Systems', expiresOn: '2027-03-31' };

/** An assessment that was decided on, with an answer, a note, an override, evidence and an accepted risk; at version 6. */
async function decided(decision: 'approved' | 'returned') {
  const made = await inventory({ assessments: 1 });
  const { client, reviewer, path } = made;
  const answers = { 'container-status': 'not-containerised', 'session-state': 'in-process-memory' };
  await client.patch(`${path}/answers`, { answers, notes: note, overrides: note }, match(1));
  const kept = { keepContents: 'true' };
  await client.sendFiles(`${path}/evidence`, { 'app/Containerfile': 'USER 1001\n' }, match(2), kept);
  await client.put(`${path}/accepted-risks/image-exists`, acceptance, match(3));
  await client.post(`${path}/submission`, {}, match(4));
  const { body } = await reviewer.post(`${path}/reviews`, { decision, comment: 'Seen.' }, match(5));
  expect(body.version).toBe(6);
  return { ...made, reviewed: body, reopening: `${path}/reopening` };
}

describe('what was returned', () => {
  test('is the same draft again, with its review, and can be submitted again', async () => {
    const { client, path, reopening, reviewed } = await decided('returned');
    const reopened = await client.post(reopening, undefined, match(6));
    expect(reopened.status).toBe(200);
    expect(reopened.headers.get('Location')).toBe(path);
    expect(reopened.body).toEqual({
      ...reviewed,
      status: 'draft',
      version: 7,
      updatedAt: reopened.body.updatedAt,
      submittedAt: null,
      submittedBy: null,
    });
    expect((await client.get(path)).body).toEqual(reopened.body);
    expect(
      (await client.patch(`${path}/answers`, { notes: { 'session-state': null } }, match(7))).status,
    ).toBe(200);
    expect((await client.post(`${path}/submission`, {}, match(8))).body.status).toBe('submitted');
    const events = (await client.get(`${path}/events`)).body.items;
    expect(events[6]).toMatchObject({ action: 'reopen-assessment', detail: { status: 'draft' } });
  });
});

describe('what was approved', () => {
  test('stays, and goes on as a new revision with all that it holds', async () => {
    const { client, path, reopening, reviewed, applicationPath } = await decided('approved');
    const { body: next, status, headers } = await client.post(reopening, {}, match(6));
    expect(status).toBe(200);
    expect(headers.get('Location')).toBe(`/v1/assessments/${next.id}`);
    expect(next).toEqual({
      ...reviewed,
      id: next.id,
      revision: 2,
      status: 'draft',
      version: 1,
      createdAt: next.createdAt,
      updatedAt: next.createdAt,
      submittedAt: null,
      submittedBy: null,
      reviews: [],
      reopenedFrom: reviewed.id,
    });
    expect(next.id).not.toBe(reviewed.id);
    expect((await client.get(`/v1/assessments/${next.id}`)).body).toEqual(next);
    expect((await client.get(path)).body).toEqual(reviewed);
    const [event] = (await client.get(`/v1/assessments/${next.id}/events`)).body.items;
    expect(event).toMatchObject({
      subjectVersion: 1,
      action: 'reopen-assessment',
      detail: { revision: 2, reopenedFrom: reviewed.id, status: 'draft' },
      beforeHash: null,
    });
    // Both count: neither can be left behind by a deletion of the application.
    expect((await client.delete(applicationPath, { 'If-Match': '*' })).status).toBe(409);
  });

  test('is reopened once, until what came of it is deleted', async () => {
    const { client, reopening } = await decided('approved');
    const { body: next } = await client.post(reopening, {}, match(6));
    const refused = await client.post(reopening, {}, match(6));
    expect([refused.status, refused.body.code]).toEqual([409, 'already-reopened']);
    expect(refused.body.detail).toContain(next.id);
    expect((await client.delete(`/v1/assessments/${next.id}`, match(1))).status).toBe(204);
    const { body: another } = await client.post(reopening, {}, match(6));
    expect(another).toMatchObject({ revision: 2, status: 'draft' });
  });

  test('of its revisions the last is reopened next', async () => {
    const { client, reviewer, reopening } = await decided('approved');
    const { body: next } = await client.post(reopening, {}, match(6));
    const nextPath = `/v1/assessments/${next.id}`;
    await client.post(`${nextPath}/submission`, {}, match(1));
    await reviewer.post(`${nextPath}/reviews`, { decision: 'approved' }, match(2));
    expect((await client.post(reopening, {}, match(6))).body.detail).toContain(next.id);
    const { body: third } = await client.post(`${nextPath}/reopening`, {}, match(3));
    expect(third).toMatchObject({ revision: 3, reopenedFrom: next.id });
  });

  test('reopened twice at once gives one revision, and so does a retry with one key', async () => {
    const { client, reopening, applicationId } = await decided('approved');
    const both = await Promise.all([
      client.post(reopening, {}, match(6)),
      client.post(reopening, {}, match(6)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const list = `/v1/assessments?applicationId=${applicationId}`;
    expect((await client.get(list)).body.items).toHaveLength(2);
    const [{ path, reopening: other, client: theirs }] = [await decided('approved')];
    const keyed = { ...match(6), 'Idempotency-Key': 'reopen-1' };
    const once = await theirs.post(other, {}, keyed);
    const again = await theirs.post(other, {}, keyed);
    expect([again.status, again.body]).toEqual([200, once.body]);
    expect((await theirs.get(path)).body.status).toBe('approved');
  });
});

describe('evidence that two revisions name', () => {
  test('taken off the draft stays with the approved one', async () => {
    const { client, path, reopening, reviewed } = await decided('approved');
    const { body: next } = await client.post(reopening, {}, match(6));
    const [{ id }] = reviewed.evidence;
    const nextPath = `/v1/assessments/${next.id}`;
    const listed = (await client.get(`${path}/evidence`)).body;
    expect((await client.get(`${nextPath}/evidence`)).body).toEqual(listed);
    const removed = await client.delete(`${nextPath}/evidence/${id}`, match(1));
    expect(removed.body.evidence).toEqual([]);
    expect((await client.get(`${path}/evidence`)).body).toEqual(listed);
    expect((await client.text(`${path}/evidence/${id}/file`)).text).toBe('USER 1001\n');
    expect((await client.text(`${nextPath}/evidence/${id}/file`)).status).toBe(404);
  });

  test('stays when the draft is deleted, and what the draft added goes', async () => {
    const { client, path, reopening, reviewed, store, departmentId } = await decided('approved');
    const { body: next } = await client.post(reopening, {}, match(6));
    const nextPath = `/v1/assessments/${next.id}`;
    const files = { 'daemon.json': '{ "icc": false }' };
    const sent = await client.sendFiles(`${nextPath}/evidence`, files, match(1));
    const added = sent.body.files[0].evidence.id;
    expect((await client.delete(nextPath, match(2))).status).toBe(204);
    expect([...(await store.getReadings(departmentId, [reviewed.evidence[0].id, added])).keys()]).toEqual([
      reviewed.evidence[0].id,
    ]);
    expect((await client.text(`${path}/evidence/${reviewed.evidence[0].id}/file`)).status).toBe(200);
  });

  test('loses contents that the draft alone keeps', async () => {
    const { client, reviewer, path, store, departmentId } = await inventory({ assessments: 1 });
    const files = { 'app/Containerfile': 'USER 1001\n' };
    await client.sendFiles(`${path}/evidence`, files, match(1));
    await client.post(`${path}/submission`, {}, match(2));
    await reviewer.post(`${path}/reviews`, { decision: 'approved' }, match(3));
    const { body: next } = await client.post(`${path}/reopening`, {}, match(4));
    const nextPath = `/v1/assessments/${next.id}`;
    const [{ id }] = next.evidence;
    await client.sendFiles(`${nextPath}/evidence`, files, match(1), { keepContents: 'true' });
    expect((await client.text(`${nextPath}/evidence/${id}/file`)).text).toBe('USER 1001\n');
    expect((await client.text(`${path}/evidence/${id}/file`)).status).toBe(404);
    await client.delete(`${nextPath}/evidence/${id}`, match(2));
    expect(await store.getContents(departmentId, id)).toBeUndefined();
    expect((await store.getReadings(departmentId, [id])).size).toBe(1);
  });
});

describe('is refused, and changes nothing:', () => {
  test.each([
    ['a stale version', {}, match(5), 412, 'stale-version'],
    ['no If-Match', {}, {}, 428, 'if-match-missing'],
    ['fields', { comment: 'x' }, match(6), 400, 'invalid-request'],
  ])('%s', async (_, body, headers, status, code) => {
    const { client, path, reopening, reviewed } = await decided('approved');
    const refused = await client.post(reopening, body, headers);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await client.get(path)).body).toEqual(reviewed);
  });

  test('a draft, and what waits for its review', async () => {
    const { client, path } = await inventory({ assessments: 1 });
    const draft = await client.post(`${path}/reopening`, {}, match(1));
    await client.post(`${path}/submission`, {}, match(1));
    const submitted = await client.post(`${path}/reopening`, {}, match(2));
    expect([draft.status, draft.body.code]).toEqual([409, 'not-reviewed']);
    expect([submitted.status, submitted.body.code]).toEqual([409, 'not-reviewed']);
  });

  test('a reviewer, a reader and a stranger', async () => {
    const { reviewer, reader, stranger, reopening } = await decided('returned');
    expect((await reviewer.post(reopening, {}, match(6))).status).toBe(403);
    expect((await reader.post(reopening, {}, match(6))).status).toBe(403);
    expect((await stranger.post(reopening, {}, match(6))).status).toBe(404);
  });
});

test('a review and a reopening at once: only what was reviewed is reopened', async () => {
  const { client, reviewer, path } = await inventory({ assessments: 1 });
  await client.post(`${path}/submission`, {}, match(1));
  const [review, reopening] = await Promise.all([
    reviewer.post(`${path}/reviews`, { decision: 'returned', comment: 'Not yet.' }, match(2)),
    client.post(`${path}/reopening`, {}, match(2)),
  ]);
  expect(review.status).toBe(200);
  expect([409, 412]).toContain(reopening.status);
  expect((await client.get(path)).body.status).toBe('returned');
});

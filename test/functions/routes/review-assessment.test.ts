import { describe, expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const second = { 'If-Match': '"2"' };
const approval = { decision: 'approved', comment: '可以搬遷。\nMind the sessions.' };

/** A submitted assessment at version 2. */
async function submitted() {
  const made = await inventory({ assessments: 1 });
  await made.client.post(`${made.path}/submission`, {}, { 'If-Match': '"1"' });
  return { ...made, reviews: `${made.path}/reviews` };
}

describe('a decision', () => {
  test.each([
    ['approved', approval],
    ['returned', { decision: 'returned', comment: 'Attach the Containerfile.' }],
  ])('makes it %s, with comment and reviewer, and leaves an event', async (status, decision) => {
    const { client, reviewer, path, reviews, actor } = await submitted();
    const before = (await client.get(path)).body;
    const reviewed = await reviewer.post(reviews, decision, second);
    const { reviewedAt, reviewedBy } = reviewed.body.reviews[0];
    expect(reviewed).toMatchObject({ status: 200, body: { status, version: 3 } });
    expect(reviewed.body).toEqual({
      ...before,
      status,
      version: 3,
      updatedAt: reviewedAt,
      reviews: [{ ...decision, reviewedAt, reviewedBy }],
    });
    expect(before.submittedBy).toBe(actor);
    expect(reviewedBy).toMatch(/^api-key:/);
    expect(reviewedBy).not.toBe(actor);
    expect((await client.get(path)).body).toEqual(reviewed.body);
    const events = (await client.get(`${path}/events`)).body.items;
    expect(events.at(-1)).toMatchObject({
      action: 'review-assessment',
      actor: reviewedBy,
      detail: { status, comment: decision.comment },
    });
  });

  test('to approve needs no comment', async () => {
    const { reviewer, reviews } = await submitted();
    const { status, body } = await reviewer.post(reviews, { decision: 'approved' }, second);
    expect([status, body.reviews[0].comment]).toEqual([200, '']);
  });

  test('stands beside earlier ones', async () => {
    const { client, reviewer, path, reviews } = await submitted();
    await reviewer.post(reviews, { decision: 'returned', comment: 'Not yet.' }, second);
    await client.post(`${path}/reopening`, {}, { 'If-Match': '"3"' });
    await client.post(`${path}/submission`, {}, { 'If-Match': '"4"' });
    const { body } = await reviewer.post(reviews, approval, { 'If-Match': '"5"' });
    expect(body.reviews.map((one: { decision: string }) => one.decision)).toEqual(['returned', 'approved']);
  });

  test('that is repeated with one Idempotency-Key is made once', async () => {
    const { reviewer, reviews } = await submitted();
    const keyed = { ...second, 'Idempotency-Key': 'review-1' };
    const once = await reviewer.post(reviews, approval, keyed);
    const again = await reviewer.post(reviews, approval, keyed);
    expect([again.status, again.body]).toEqual([200, once.body]);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
  });
});

describe('is refused, and changes nothing,', () => {
  test.each([
    ['without a decision', { comment: 'x' }, second, 400, 'invalid-request'],
    ['with another decision', { decision: 'draft', comment: 'x' }, second, 400, 'invalid-request'],
    ['returned without a comment', { decision: 'returned' }, second, 400, 'invalid-request'],
    ['returned with a blank comment', { decision: 'returned', comment: ' ' }, second, 400, 'invalid-request'],
    ['with an unseen comment', { decision: 'returned', comment: '\u200b' }, second, 400, 'invalid-request'],
    ['with too long a comment', { ...approval, comment: 'x'.repeat(2001) }, second, 400, 'invalid-request'],
    ['with another field', { ...approval, reviewedBy: 'x' }, second, 400, 'invalid-request'],
    ['without If-Match', approval, {}, 428, 'if-match-missing'],
    ['with a stale version', approval, { 'If-Match': '"1"' }, 412, 'stale-version'],
  ])('%s', async (_, body, headers, status, code) => {
    const { client, reviewer, path, reviews } = await submitted();
    const before = (await client.get(path)).body;
    const refused = await reviewer.post(reviews, body, headers);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await client.get(path)).body).toEqual(before);
  });

  test('by whoever submitted it', async () => {
    const { both, started } = await inventory({ assessments: 1 });
    const path = `/v1/assessments/${started[0]?.id}`;
    await both.post(`${path}/submission`, {}, { 'If-Match': '"1"' });
    const refused = await both.post(`${path}/reviews`, approval, second);
    expect([refused.status, refused.body.code]).toEqual([409, 'own-submission']);
  });

  test('by keys that may not review, and by another department', async () => {
    const { client, reader, stranger, reviews } = await submitted();
    for (const one of [client, reader])
      expect((await one.post(reviews, approval, second)).body.code).toBe('scope-missing');
    // An administrator's key does not review either.
    expect((await stranger.post(reviews, approval, second)).body.code).toBe('scope-missing');
  });

  test('in every status but submitted', async () => {
    const { client, reviewer, path } = await inventory({ assessments: 1 });
    const codes = [(await reviewer.post(`${path}/reviews`, approval, { 'If-Match': '"1"' })).body.code];
    await client.post(`${path}/submission`, {}, { 'If-Match': '"1"' });
    await reviewer.post(`${path}/reviews`, { decision: 'returned', comment: 'x' }, second);
    codes.push((await reviewer.post(`${path}/reviews`, approval, { 'If-Match': '"3"' })).body.code);
    await client.post(`${path}/reopening`, {}, { 'If-Match': '"3"' });
    await client.post(`${path}/submission`, {}, { 'If-Match': '"4"' });
    await reviewer.post(`${path}/reviews`, approval, { 'If-Match': '"5"' });
    codes.push((await reviewer.post(`${path}/reviews`, approval, { 'If-Match': '"6"' })).body.code);
    expect(codes).toEqual(['not-submitted', 'not-submitted', 'not-submitted']);
  });
});

test('two reviewers at once: one decides, the other is told', async () => {
  const { client, reviewer, both, path, reviews } = await submitted();
  const decided = await Promise.all([
    reviewer.post(reviews, approval, second),
    both.post(reviews, { decision: 'returned', comment: 'Not yet.' }, second),
  ]);
  expect(decided.map(({ status }) => status).sort()).toEqual([200, 412]);
  const winner = decided.find(({ status }) => status === 200);
  expect((await client.get(path)).body).toEqual(winner?.body);
  expect((await client.get(`${path}/events`)).body.items).toHaveLength(3);
});

import { describe, expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const acceptance = { reason: 'The image comes in March.', owner: 'Head of Systems', expiresOn: '2027-03-31' };

/** A submitted assessment in which `image-exists` falls short, and who may accept that; its version is 3. */
async function shortOfAnImage() {
  const made = await inventory({ assessments: 1 });
  const answers = { 'container-status': 'not-containerised', 'session-state': 'external-store' };
  await made.client.patch(`${made.path}/answers`, { answers }, { 'If-Match': '"1"' });
  await made.client.post(`${made.path}/submission`, {}, { 'If-Match': '"2"' });
  return {
    ...made,
    client: made.both,
    writer: made.client,
    risk: `${made.path}/accepted-risks/image-exists`,
  };
}

const third = { 'If-Match': '"3"' };

describe('accepting', () => {
  test('puts the residual score beside the raw one, which stays, and leaves an event', async () => {
    const { client, path, risk } = await shortOfAnImage();
    const raw = (await client.get(`${path}/result`)).body;
    const accepted = await client.put(risk, acceptance, third);
    expect(accepted).toMatchObject({
      status: 200,
      body: { status: 'submitted', version: 4, acceptedRisks: { 'image-exists': acceptance } },
    });
    const { residual, ...rest } = (await client.get(`${path}/result`)).body;
    expect(rest.score).toEqual(raw.score);
    expect(rest.findings).toEqual(raw.findings);
    expect(residual).toMatchObject({ on: '2026-11-23', risks: [{ ...acceptance, state: 'counted' }] });
    expect(residual.score.proven).toBeGreaterThan(raw.score.proven);
    const [, , , event] = (await client.get(`${path}/events`)).body.items;
    expect(event).toMatchObject({
      action: 'accept-risk',
      detail: { acceptedRisks: { 'image-exists': { after: acceptance } } },
    });
  });

  test.each(['client', 'reviewer'] as const)(
    'in a draft is for who writes and who reviews: %s',
    async (who) => {
      const made = await inventory({ assessments: 1 });
      const answers = { 'container-status': 'not-containerised' };
      await made.client.patch(`${made.path}/answers`, { answers }, { 'If-Match': '"1"' });
      const risk = `${made.path}/accepted-risks/image-exists`;
      expect((await made[who].put(risk, acceptance, { 'If-Match': '"2"' })).status).toBe(200);
      const { status, body } = await made[who].delete(risk, third);
      expect([status, body.acceptedRisks]).toEqual([200, {}]);
    },
  );

  test('again replaces the acceptance, and the event has both', async () => {
    const { client, path, risk } = await shortOfAnImage();
    await client.put(risk, acceptance, third);
    await client.put(risk, { ...acceptance, expiresOn: '2027-06-30' }, { 'If-Match': '"4"' });
    const [event] = (await client.get(`${path}/events`)).body.items.slice(-1);
    expect(event.detail.acceptedRisks['image-exists']).toMatchObject({
      before: { expiresOn: '2027-03-31' },
      after: { expiresOn: '2027-06-30' },
    });
  });

  test('for today alone counts today', async () => {
    const { client, path, risk } = await shortOfAnImage();
    await client.put(risk, { ...acceptance, expiresOn: '2026-11-23' }, third);
    expect((await client.get(`${path}/result`)).body.residual.risks[0].state).toBe('counted');
  });

  test('a repeated request with one Idempotency-Key makes one version', async () => {
    const { client, path, risk } = await shortOfAnImage();
    const keyed = { ...third, 'Idempotency-Key': 'accept-1' };
    const once = await client.put(risk, acceptance, keyed);
    const again = await client.put(risk, acceptance, keyed);
    expect([again.status, again.body]).toEqual([200, once.body]);
    expect((await client.get(path)).body.version).toBe(4);
  });
});

describe('refuses, and changes nothing', () => {
  test.each([
    [
      'a day that is past',
      'image-exists',
      { ...acceptance, expiresOn: '2026-11-22' },
      third,
      400,
      'invalid-request',
    ],
    [
      'a day that is none',
      'image-exists',
      { ...acceptance, expiresOn: '2027-02-30' },
      third,
      400,
      'invalid-request',
    ],
    ['an empty reason', 'image-exists', { ...acceptance, reason: ' ' }, third, 400, 'invalid-request'],
    ['a reason unseen', 'image-exists', { ...acceptance, reason: '\u200b' }, third, 400, 'invalid-request'],
    ['no owner', 'image-exists', { reason: 'x', expiresOn: '2027-03-31' }, third, 400, 'invalid-request'],
    ['a claim that is none', 'no-such-claim', acceptance, third, 404, 'criterion-not-found'],
    ['a name of every object', '__proto__', acceptance, third, 404, 'criterion-not-found'],
    ['a claim that holds', 'session-state-is-external', acceptance, third, 409, 'no-risk-to-accept'],
    ['a claim that is open', 'runs-on-linux', acceptance, third, 409, 'no-risk-to-accept'],
    ['a stale version', 'image-exists', acceptance, { 'If-Match': '"2"' }, 412, 'stale-version'],
    ['no If-Match', 'image-exists', acceptance, {}, 428, 'if-match-missing'],
  ])('%s', async (_, criterion, body, headers, status, code) => {
    const { client, path } = await shortOfAnImage();
    const before = (await client.get(path)).body;
    const refused = await client.put(`${path}/accepted-risks/${criterion}`, body, headers);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await client.get(path)).body).toEqual(before);
  });

  test('a key that may write but not review, once it is submitted', async () => {
    const { writer, path, risk } = await shortOfAnImage();
    const before = (await writer.get(path)).body;
    const accepted = await writer.put(risk, acceptance, third);
    const withdrawn = await writer.delete(risk, third);
    expect([accepted.status, accepted.body.code]).toEqual([403, 'scope-missing']);
    expect([withdrawn.status, withdrawn.body.code]).toEqual([403, 'scope-missing']);
    expect((await writer.get(path)).body).toEqual(before);
  });

  test.each(['approved', 'returned'])('what is %s', async (decision) => {
    const { client, reviewer, path, risk } = await shortOfAnImage();
    await client.put(risk, acceptance, third);
    const review = { decision, comment: 'Seen.' };
    const { body } = await reviewer.post(`${path}/reviews`, review, { 'If-Match': '"4"' });
    expect(body).toMatchObject({ status: decision, acceptedRisks: { 'image-exists': acceptance } });
    for (const refused of [
      await client.put(risk, acceptance, { 'If-Match': '"5"' }),
      await client.delete(risk, { 'If-Match': '"5"' }),
    ])
      expect([refused.status, refused.body.code]).toEqual([409, 'risks-closed']);
    expect((await client.get(path)).body).toEqual(body);
  });

  test('a stranger and a key that may only read', async () => {
    const { stranger, reader, risk } = await shortOfAnImage();
    expect((await stranger.put(risk, acceptance, third)).status).toBe(404);
    expect((await reader.put(risk, acceptance, third)).status).toBe(403);
  });
});

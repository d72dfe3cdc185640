import { expect, test } from 'vitest';
import { digestOf } from '../../../functions/digest.ts';
import { inventory } from '../../support/inventory.ts';

async function changedThrice() {
  const made = await inventory({ assessments: 2 });
  const { client, path } = made;
  await client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, { 'If-Match': '"1"' });
  await client.patch(`${path}/answers`, { answers: { 'service-count': 4 } }, { 'If-Match': '"2"' });
  await client.post(`${path}/submission`, {}, { 'If-Match': '"3"' });
  return made;
}

test('the trail has no gap, each hash follows on the one before, and the last is that of what is stored', async () => {
  const { client, path, store, departmentId, started, actor } = await changedThrice();
  const { items } = (await client.get(`${path}/events`)).body;
  expect(items.map((event: { subjectVersion: number }) => event.subjectVersion)).toEqual([1, 2, 3, 4]);
  expect(new Set(items.map((event: { actor: string }) => event.actor))).toEqual(new Set([actor]));
  let hash: string | null = null;
  for (const event of items) {
    expect(event.beforeHash).toBe(hash);
    expect(event.afterHash).not.toBe(hash);
    hash = event.afterHash;
  }
  expect(hash).toBe(await digestOf(await store.getAssessment(departmentId, started[0]?.id as string)));
});

test('pages through the trail; a cursor of another assessment is refused', async () => {
  const { client, path, started } = await changedThrice();
  const first = (await client.get(`${path}/events?limit=3`)).body;
  const second = (await client.get(`${path}/events?limit=3&cursor=${first.next}`)).body;
  expect([first.items.length, second.items.length, second.next]).toEqual([3, 1, undefined]);
  const other = `/v1/assessments/${started[1]?.id}/events`;
  const elsewhere = await client.get(`${other}?limit=3&cursor=${first.next}`);
  expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'invalid-cursor']);
});

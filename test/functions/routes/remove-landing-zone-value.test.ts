import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const zone = '/v1/landing-zone';
const given = { value: 'Two projects.', source: { document: 'Letter', part: 'Answer 1' } };

async function confirmed() {
  const made = await inventory();
  await made.client.put(`${zone}/facts/quotas`, given, { 'If-Match': '"0"' });
  await made.client.put(`${zone}/facts/registry`, given, { 'If-Match': '"1"' });
  return made;
}

test('the value is gone, the others stay, and the event keeps what was given', async () => {
  const { client, store, departmentId } = await confirmed();
  const removed = await client.delete(`${zone}/facts/quotas`, { 'If-Match': '"2"' });
  expect([removed.status, removed.headers.get('ETag'), removed.body.version]).toEqual([200, '"3"', 3]);
  const valued = removed.body.facts.filter((fact: { ownValue?: object }) => fact.ownValue);
  expect(valued).toMatchObject([{ id: 'registry', ownValue: given }]);
  expect((await client.get(zone)).body).toEqual(removed.body);
  const [event] = (await store.listEvents(departmentId, 'gcis-caas', { limit: 10 })).items.slice(-1);
  expect(event).toMatchObject({
    action: 'remove-landing-zone-value',
    detail: { landingZoneValues: { quotas: { before: given } } },
  });
});

test('the last value can be removed, and a first one given again', async () => {
  const { client } = await confirmed();
  await client.delete(`${zone}/facts/quotas`, { 'If-Match': '"2"' });
  await client.delete(`${zone}/facts/registry`, { 'If-Match': '"3"' });
  const again = await client.put(`${zone}/facts/quotas`, given, { 'If-Match': '"4"' });
  expect([again.status, again.body.version]).toEqual([200, 5]);
});

test.each([
  ['of a fact without one', 'routes', { 'If-Match': '"2"' }, 404, 'own-value-not-found'],
  ['of no fact', '__proto__', { 'If-Match': '"2"' }, 404, 'own-value-not-found'],
  ['with a stale version', 'quotas', { 'If-Match': '"1"' }, 412, 'stale-version'],
  ['without If-Match', 'quotas', {}, 428, 'if-match-missing'],
])('%s it is refused and stays', async (_, fact, headers, status, code) => {
  const { client } = await confirmed();
  const before = (await client.get(zone)).body;
  const refused = await client.delete(`${zone}/facts/${fact}`, headers);
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  expect((await client.get(zone)).body).toEqual(before);
});

test('a stranger and a key that may only read cannot remove it', async () => {
  const { stranger, reader } = await confirmed();
  const quotas = `${zone}/facts/quotas`;
  expect((await stranger.delete(quotas, { 'If-Match': '"2"' })).status).toBe(404);
  expect((await reader.delete(quotas, { 'If-Match': '"2"' })).status).toBe(403);
});

import { expect, test } from 'vitest';
import { gcisCaas } from '../../../scoring/landing-zones/gcis-caas.ts';
import { inventory } from '../../support/inventory.ts';

test('shows every fact as it is published, at version 0 until a value is given', async () => {
  const { reader } = await inventory();
  const { status, body, headers } = await reader.get('/v1/landing-zone');
  expect([status, headers.get('ETag'), body.version]).toEqual([200, '"0"', 0]);
  expect(body.facts).toEqual(
    gcisCaas.facts.map(({ id, title, statement, sources, confirmation, confirmWith }) => ({
      id,
      title,
      statement,
      sources,
      confirmation,
      confirmWith,
    })),
  );
});

test('is not sent again while its values are the same', async () => {
  const { client } = await inventory();
  const headers = { 'If-None-Match': '"0"' };
  expect((await client.get('/v1/landing-zone', headers)).status).toBe(304);
  const given = { value: 'Two projects.', source: { document: 'Letter', part: 'Answer 1' } };
  await client.put('/v1/landing-zone/facts/quotas', given, { 'If-Match': '"0"' });
  expect((await client.get('/v1/landing-zone', headers)).status).toBe(200);
});

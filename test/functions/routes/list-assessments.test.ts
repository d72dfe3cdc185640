import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test('pages through all that the filter lets pass, oldest first, each once, by cursor and by Link', async () => {
  const { client, started } = await inventory({ assessments: 5 });
  const filtered = '/v1/assessments?limit=2&status=draft';
  const ids: string[] = [];
  for (let path: string | undefined = filtered; path; ) {
    const { body, headers } = await client.get(path);
    ids.push(...idsOf(body.items));
    const link = headers.get('Link')?.match(/^<(.+)>; rel="next"$/)?.[1];
    const byCursor: string | undefined = body.next && `${filtered}&cursor=${body.next}`;
    expect(new Set(link?.split(/[?&]/))).toEqual(new Set(byCursor?.split(/[?&]/)));
    path = byCursor;
  }
  expect(ids).toEqual(idsOf(started));
});

test('filters by application and by status, and leaves answers out', async () => {
  const { client, started, applicationId } = await inventory({ assessments: 2 });
  const [first, second] = idsOf(started);
  await client.post(`/v1/assessments/${first}/submission`, {}, { 'If-Match': '"1"' });
  const drafts = (await client.get(`/v1/assessments?status=draft&applicationId=${applicationId}`)).body.items;
  expect(idsOf(drafts)).toEqual([second]);
  expect(drafts[0]).not.toHaveProperty('answers');
  expect(idsOf((await client.get('/v1/assessments?status=submitted')).body.items)).toEqual([first]);
  expect((await client.get('/v1/assessments?applicationId=none')).body).toEqual({ items: [] });
});

test('another department sees none, and cannot use the cursor', async () => {
  const { client, stranger } = await inventory({ assessments: 3 });
  const { next } = (await client.get('/v1/assessments?limit=1')).body;
  expect((await stranger.get('/v1/assessments')).body).toEqual({ items: [] });
  expect(await stranger.get(`/v1/assessments?cursor=${next}`)).toMatchObject({
    status: 400,
    body: { code: 'invalid-cursor' },
  });
});

test.each([
  ['status=done', 'invalid-request', '/status'],
  ['limit=0', 'invalid-request', '/limit'],
  ['limit=101', 'invalid-request', '/limit'],
  ['sort=name', 'invalid-request', '/sort'],
  ['cursor=made-up', 'invalid-cursor', '/cursor'],
])('refuses ?%s', async (query, code, pointer) => {
  const { client } = await inventory();
  const { status, body } = await client.get(`/v1/assessments?${query}`);
  expect([status, body.code, body.errors[0].in, body.errors[0].pointer]).toEqual([
    400,
    code,
    'query',
    pointer,
  ]);
});

test('a cursor belongs to its filters', async () => {
  const { client } = await inventory({ assessments: 3 });
  const { next } = (await client.get('/v1/assessments?limit=1')).body;
  const { status, body } = await client.get(`/v1/assessments?limit=1&status=draft&cursor=${next}`);
  expect([status, body.code]).toEqual([400, 'invalid-cursor']);
});

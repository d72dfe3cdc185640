import { expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly next?: string;
}

const list = async (app: TestApp, query = '', apiKey?: string) => {
  const response = await app.call('GET', `/v1/applications${query}`, apiKey ? { apiKey } : {});
  return { response, page: (await response.json()) as Listed };
};

async function withApplications(count: number): Promise<TestApp> {
  const app = createTestApp();
  for (let number = 1; number <= count; number += 1)
    await app.call('POST', '/v1/applications', { body: { name: `App ${number}` } });
  return app;
}

it('is empty at first', async () => {
  expect((await list(createTestApp())).page).toEqual({ items: [] });
});

it('gives each application once, in the order of creation, over pages linked to each other', async () => {
  const app = await withApplications(7);
  const names: string[] = [];
  let path = '/v1/applications?limit=3';
  let pages = 0;
  while (path !== '') {
    const response = await app.call('GET', path);
    const { items, next } = (await response.json()) as Listed;
    names.push(...items.map((item) => item.name));
    pages += 1;
    const link = response.headers.get('Link');
    expect(link !== null).toBe(next !== undefined);
    path = link ? (/^<([^>]+)>; rel="next"$/.exec(link)?.[1] ?? 'no next in the link') : '';
    if (next) expect(path).toContain(encodeURIComponent(next));
  }
  expect(pages).toBe(3);
  expect(names).toEqual(Array.from({ length: 7 }, (_, index) => `App ${index + 1}`));
});

it('has no next page when the last one is full', async () => {
  const app = await withApplications(2);
  expect((await list(app, '?limit=2')).page).not.toHaveProperty('next');
});

it('gives 25 unless asked for more or fewer', async () => {
  const app = await withApplications(26);
  expect((await list(app)).page.items).toHaveLength(25);
  expect((await list(app, '?limit=100')).page.items).toHaveLength(26);
});

it.each(['0', '101', '-1', '1.5', 'all', '', '0x10', ' 5'])('refuses the limit "%s"', async (limit) => {
  const { response, page } = await list(createTestApp(), `?limit=${encodeURIComponent(limit)}`);
  expect(response.status).toBe(400);
  expect(page).toMatchObject({ errors: [{ in: 'query', pointer: '/limit' }] });
});

it('refuses a cursor that was altered, or belongs to another department or list', async () => {
  const app = await withApplications(2);
  const { next = '' } = (await list(app, '?limit=1')).page;
  const stranger = await app.keyFor('works', 'admin');
  const answers = [
    await list(app, `?cursor=${next.slice(0, -1)}`),
    await list(app, '?cursor=x'),
    await list(app, `?cursor=${next}`, stranger),
  ];
  const keys = await app.call('GET', `/v1/api-keys?cursor=${next}`);
  for (const { response, page } of [...answers, { response: keys, page: await keys.json() }]) {
    expect(response.status).toBe(400);
    expect(page).toMatchObject({ code: 'invalid-cursor' });
  }
});

it('shows a department its own applications only', async () => {
  const app = await withApplications(1);
  const stranger = await app.keyFor('works', 'write');
  await app.call('POST', '/v1/applications', { body: { name: 'Theirs' }, apiKey: stranger });
  expect((await list(app)).page.items.map((item) => item.name)).toEqual(['App 1']);
  expect((await list(app, '', stranger)).page.items.map((item) => item.name)).toEqual(['Theirs']);
});

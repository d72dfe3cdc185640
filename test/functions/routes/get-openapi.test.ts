import { describe, expect, it } from 'vitest';
import { routes } from '../../../functions/routes/index.ts';
import { createTestApp } from '../../support/app.ts';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security: readonly unknown[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const documents = ['/v1/openapi.json', '/v1/openapi-3.0.json'];

const documentAt = async (path: string) => {
  const response = await createTestApp().request(path);
  expect(response.status).toBe(200);
  return (await response.json()) as { openapi: string; paths: Paths };
};

describe.each(documents)('%s', (path) => {
  it('describes every route once, under its id, and how to call it', async () => {
    const { paths } = await documentAt(path);
    const operations = Object.values(paths).flatMap((item) => Object.values(item));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      routes.map(({ id }) => id).sort(),
    );
    for (const { operationId, summary, description, tags, security } of operations) {
      expect([summary, description, tags?.length], operationId).not.toContain(undefined);
      const isOpen = routes.find(({ id }) => id === operationId)?.scope === 'none';
      expect(security.length === 0, operationId).toBe(isOpen);
    }
  });

  it('has no schema without a name, no tuple, and no choice of a thing or null', async () => {
    const document = await documentAt(path);
    const wrong: string[] = [];
    const walk = (value: unknown, pointer: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const node = value as Record<string, unknown>;
      const isComponent = /^\/components\/schemas\/[^/]+$/.test(pointer);
      if (node['type'] === 'object' && node['properties'] && !isComponent) wrong.push(`${pointer} is inline`);
      if ('prefixItems' in node) wrong.push(`${pointer} is a tuple`);
      const choices = node['anyOf'] ?? node['oneOf'];
      if (Array.isArray(choices) && choices.length === 2 && JSON.stringify(choices).includes('"null"'))
        wrong.push(`${pointer} is a choice of a thing or null`);
      for (const [key, part] of Object.entries(node)) if (key !== 'example') walk(part, `${pointer}/${key}`);
    };
    walk(document, '');
    expect(wrong).toEqual([]);
  });
});

it('says the same at the first and at the second request, and may be cached', async () => {
  const app = createTestApp();
  const texts = [await app.request('/v1/openapi.json'), await app.request('/v1/openapi.json')];
  expect(await texts[0]?.text()).toBe(await texts[1]?.text());
  expect(texts[0]?.headers.get('Cache-Control')).toContain('public');
});

it('declares for each route the refusals that it can give, and no other', async () => {
  const { paths } = await documentAt('/v1/openapi.json');
  const statusesOf = (path: string, method: string) => Object.keys(paths[path]?.[method]?.responses ?? {});
  expect(statusesOf('/healthz', 'get')).toEqual(['200', '400', '429', '500']);
  expect(statusesOf('/v1/applications', 'post')).toEqual([
    '201',
    '400',
    '401',
    '403',
    '413',
    '415',
    '422',
    '429',
    '500',
    '503',
  ]);
  expect(statusesOf('/v1/applications/{applicationId}', 'delete')).toEqual([
    '204',
    '400',
    '401',
    '403',
    '404',
    '409',
    '412',
    '428',
    '429',
    '500',
    '503',
  ]);
});

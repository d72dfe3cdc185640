import { expect, it } from 'vitest';
import { createTestApp } from '../../support/app.ts';

const read = async (response: Response) => (await response.json()) as Record<string, unknown>;

it('stores the application, trimmed, and says where it is', async () => {
  const app = createTestApp();
  const body = { name: '  牌照系統 Permit  ', description: ' Two\nlines ', owner: 'Manager' };
  const created = await app.call('POST', '/v1/applications', { body });
  expect(created.status).toBe(201);
  const application = await read(created);
  expect(application).toMatchObject({
    name: '牌照系統 Permit',
    description: 'Two\nlines',
    owner: 'Manager',
    version: 1,
    createdAt: '2026-11-23T01:00:00.000Z',
    updatedAt: '2026-11-23T01:00:00.000Z',
  });
  expect(created.headers.get('Location')).toBe(`/v1/applications/${application['id']}`);
  expect(created.headers.get('ETag')).toBe('"1"');
  expect(await read(await app.call('GET', created.headers.get('Location') ?? ''))).toEqual(application);
});

it('records who created what, and its hash', async () => {
  const app = createTestApp();
  const { id } = await read(await app.call('POST', '/v1/applications', { body: { name: 'One' } }));
  const { items } = await app.store.listEvents('lands', String(id), { limit: 10 });
  expect(items).toEqual([
    expect.objectContaining({
      subjectVersion: 1,
      action: 'create-application',
      actor: expect.stringMatching(/^api-key:/),
      detail: { name: 'One', description: '', owner: '' },
      beforeHash: null,
      afterHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
  ]);
});

it.each([
  [{}, '/name', 'missing'],
  [{ name: 1 }, '/name', 'wrong-kind'],
  [{ name: '   ' }, '/name', 'too-short'],
  [{ name: 'x'.repeat(201) }, '/name', 'too-long'],
  [{ name: 'a\u0000b' }, '/name', 'control-character'],
  [{ name: 'a\nb' }, '/name', 'control-character'],
  [{ name: 'a\u2028b' }, '/name', 'control-character'],
  [{ name: 'a\u202eb' }, '/name', 'direction-character'],
  [{ name: 'a\u2066b' }, '/name', 'direction-character'],
  [{ name: '\u200b\u2060' }, '/name', 'nothing-visible'],
  [{ name: '\u3164' }, '/name', 'nothing-visible'],
  [{ name: 'a', owner: 'b\nc' }, '/owner', 'control-character'],
  [{ name: 'a', owner: '\u2069b' }, '/owner', 'direction-character'],
  [{ name: 'a', owner: 'x'.repeat(201) }, '/owner', 'too-long'],
  [{ name: 'a', description: 'b\u001bc' }, '/description', 'control-character'],
  [{ name: 'a', description: 'b\u009bc' }, '/description', 'control-character'],
  [{ name: 'a', description: 'x'.repeat(2001) }, '/description', 'too-long'],
  [{ name: 'a', owner: null }, '/owner', 'wrong-kind'],
  [{ name: 'a', departmentId: 'works' }, '/departmentId', 'unknown-field'],
  [{ name: 'a', id: '01JD9Z1A2B3C4D5E6F7G8H9J0K' }, '/id', 'unknown-field'],
])('refuses %j at %s as %s', async (body, pointer, code) => {
  const response = await createTestApp().call('POST', '/v1/applications', { body });
  expect(response.status).toBe(400);
  expect((await read(response))['errors']).toEqual([expect.objectContaining({ in: 'body', pointer, code })]);
});

it('takes tabs and line breaks in a description, and an owner of nothing', async () => {
  const body = { name: 'कार्य\u200dलय', description: 'a\tb\r\nc', owner: ' ' };
  const response = await createTestApp().call('POST', '/v1/applications', { body });
  expect(await read(response)).toMatchObject({ ...body, owner: '' });
});

it('takes a name of exactly 200 characters', async () => {
  const response = await createTestApp().call('POST', '/v1/applications', {
    body: { name: '字'.repeat(200) },
  });
  expect(response.status).toBe(201);
});

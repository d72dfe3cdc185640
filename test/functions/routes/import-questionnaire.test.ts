import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleKonveyor } from '../../../functions/schemas/example-konveyor.ts';
import { inventory } from '../../support/inventory.ts';
import { root } from '../../support/sources.ts';

const legacy = readFileSync(join(root, 'test/questionnaire/konveyor/licence-renewal.yaml'), 'utf8');
const path = '/v1/questionnaires/container-basics';
const start = { questionnaire: { id: 'container-basics' } };

describe('a questionnaire of the department itself', () => {
  test('is imported, listed, read and answered like ours', async () => {
    const { client, applicationPath } = await inventory();
    const imported = await client.upload(path, exampleKonveyor);
    expect(imported).toMatchObject({
      status: 200,
      body: {
        id: 'container-basics',
        version: '1.0',
        title: 'Container basics',
        questionCount: 1,
        origin: 'imported',
      },
    });
    expect((await client.get('/v1/questionnaires')).body.items).toContainEqual(imported.body);
    const { sections, policy } = (await client.get(path)).body;
    const [question] = sections[0].questions;
    expect(question.options.map(({ label }: { label: string }) => label)).toEqual(['Yes', 'No']);
    expect(policy.criteria).toHaveLength(1);
    const answers = { [question.id]: question.options[0].id };
    const started = await client.post(`${applicationPath}/assessments`, { ...start, answers });
    expect(started).toMatchObject({
      status: 201,
      body: { questionnaire: { id: 'container-basics', version: '1.0' } },
    });
    const result = (await client.get(`/v1/assessments/${started.body.id}/result`)).body;
    expect(result).toMatchObject({
      score: { proven: 100 },
      recommendation: { path: null, paths: [] },
      konveyor: { confidence: 100, risk: 'green', status: 'complete' },
    });
    expect((await client.get(`/v1/assessments/${started.body.id}/report.pdf`)).status).toBe(200);
  });

  test('gets a new version with other YAML and none with the same, and assessments stay on theirs until they are moved', async () => {
    const { client, applicationPath } = await inventory();
    await client.upload(path, exampleKonveyor);
    const first = (await client.post(`${applicationPath}/assessments`, start)).body;
    expect((await client.upload(path, exampleKonveyor)).body.version).toBe('1.0');
    expect((await client.upload(path, legacy)).body).toMatchObject({ version: '2.0', origin: 'imported' });
    const second = (await client.post(`${applicationPath}/assessments`, start)).body;
    expect([first.questionnaire.version, second.questionnaire.version]).toEqual(['1.0', '2.0']);
    expect((await client.get(`${path}?version=1.0`)).body.title).toBe('Container basics');
    expect((await client.get(`/v1/assessments/${first.id}/move`)).body).toMatchObject({
      from: { version: '1.0' },
      to: { version: '2.0' },
    });
  });

  test('answers are checked against it, and automatic answers follow its tags', async () => {
    const { client, applicationPath } = await inventory();
    await client.upload(path, exampleKonveyor);
    const refused = await client.post(`${applicationPath}/assessments`, {
      ...start,
      answers: { 'service-count': 3 },
    });
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'unknown-question']);
    const scored = await client.post('/v1/scores', { ...start, answers: {} });
    expect(scored).toMatchObject({
      status: 200,
      body: { verdict: { band: 'not-assessed' }, konveyor: { status: 'empty' } },
    });
  });

  test('another department does not see it, and may use the same id', async () => {
    const { client, stranger } = await inventory();
    await client.upload(path, exampleKonveyor);
    expect((await stranger.get(path)).status).toBe(404);
    expect(
      (await stranger.get('/v1/questionnaires')).body.items.some(
        (one: { id: string }) => one.id === 'container-basics',
      ),
    ).toBe(false);
    expect((await stranger.upload(path, legacy)).body.version).toBe('1.0');
    expect((await client.get(path)).body.title).toBe('Container basics');
  });
});

describe('is refused, and nothing is kept', () => {
  const broken = exampleKonveyor
    .replace('risk: red', 'risk: purple')
    .replace('red: 5', 'red: 500')
    .replace('order: 2', 'order: 1');

  test('with everything that is wrong at once, each with its line and column', async () => {
    const { client } = await inventory();
    const { status, body } = await client.upload(path, broken);
    expect([status, body.code]).toEqual([400, 'invalid-questionnaire']);
    expect(body.errors.map(({ code }: { code: string }) => code).sort()).toEqual(
      ['duplicate-order', 'unknown-risk', 'not-a-number'].sort(),
    );
    for (const error of body.errors) {
      expect(error.line).toBeGreaterThan(1);
      expect(error.column).toBeGreaterThan(1);
    }
    expect((await client.get(path)).status).toBe(404);
  });

  test.each([
    ['bytes that are not UTF-8', new Uint8Array([0x6e, 0x61, 0xff, 0x0a])],
    ['no YAML', 'name: [unclosed'],
    ['aliases', 'name: &a x\ndescription: *a\n'],
    ['deep nesting', '['.repeat(5000)],
    ['a large file', `# ${'x'.repeat(300_000)}`],
    ['an empty mapping', '{}'],
  ])('%s, with line and column', async (_, file) => {
    const { client } = await inventory();
    const { status, body } = await client.upload(path, file);
    expect([status, body.code]).toEqual([400, 'invalid-questionnaire']);
    expect(body.errors[0]).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    expect((await client.get(path)).status).toBe(404);
  });

  test.each([
    [
      'under the id of one of ours',
      '/v1/questionnaires/application-readiness',
      409,
      'questionnaire-id-taken',
    ],
    ['under an id that is none', '/v1/questionnaires/Not%20an%20id', 400, 'invalid-request'],
  ])('%s', async (_, other, status, code) => {
    const { client } = await inventory();
    const refused = await client.upload(other, exampleKonveyor);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  test('under an id that is none, in words that say which ids there can be', async () => {
    const { client } = await inventory();
    const { body } = await client.upload('/v1/questionnaires/Cloud_Check', exampleKonveyor);
    expect(body.errors).toEqual([
      {
        in: 'path',
        pointer: '/questionnaireId',
        code: 'wrong-format',
        detail: expect.stringContaining('small letters, digits and single hyphens'),
      },
    ]);
  });

  test('as another media type, as nothing, by a key that may only read', async () => {
    const { client, reader } = await inventory();
    expect((await client.upload(path, exampleKonveyor, 'application/json')).body.code).toBe(
      'unsupported-media-type',
    );
    expect((await client.upload(path, '')).body.code).toBe('invalid-request');
    expect((await reader.upload(path, exampleKonveyor)).body.code).toBe('scope-missing');
  });

  test('one of two different files sent at once', async () => {
    const { client } = await inventory();
    const both = await Promise.all([client.upload(path, exampleKonveyor), client.upload(path, legacy)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

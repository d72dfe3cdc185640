import { expect, test } from 'vitest';
import { exampleKonveyor } from '../../../functions/schemas/example-konveyor.ts';
import { questionnaires } from '../../../questionnaire/index.ts';
import { inventory } from '../../support/inventory.ts';

test('lists every published version with the number of its questions', async () => {
  const { client } = await inventory();
  const { status, body } = await client.get('/v1/questionnaires');
  expect(status).toBe(200);
  expect(body.items).toEqual(
    questionnaires.map(({ id, version, title, description, sections }) => ({
      id,
      version,
      title,
      description,
      questionCount: sections.flatMap(({ questions }) => questions).length,
      origin: 'published',
    })),
  );
});

test('lists the newest version of an imported questionnaire first, as of ours', async () => {
  const { client } = await inventory();
  await client.upload('/v1/questionnaires/web-basics', exampleKonveyor);
  await client.upload('/v1/questionnaires/container-basics', exampleKonveyor);
  await client.upload('/v1/questionnaires/container-basics', exampleKonveyor.replace('Container', 'Image'));
  const { items } = (await client.get('/v1/questionnaires')).body;
  expect(
    items
      .filter(({ origin }: { origin: string }) => origin === 'imported')
      .map(({ id, version }: { id: string; version: string }) => `${id} ${version}`),
  ).toEqual(['container-basics 2.0', 'container-basics 1.0', 'web-basics 1.0']);
});

import { expect, test } from 'vitest';
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

import { expect, test } from 'vitest';
import { exampleKonveyor } from '../../../functions/schemas/example-konveyor.ts';
import { questionnaires } from '../../../questionnaire/index.ts';
import { readKonveyor } from '../../../questionnaire/konveyor/read-konveyor.ts';
import { inventory } from '../../support/inventory.ts';

const read = (text: string) => readKonveyor(new TextEncoder().encode(text));

test.each(questionnaires.map(({ id, version }) => [id, version]))(
  '%s %s is exported as YAML that can be imported again',
  async (id, version) => {
    const { client } = await inventory();
    const { status, headers, text } = await client.text(
      `/v1/questionnaires/${id}/konveyor.yaml?version=${version}`,
    );
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/yaml']);
    expect(headers.get('Content-Disposition')).toContain(`${id}-${version}.yaml`);
    const outcome = read(text);
    expect(outcome.ok ? [] : outcome.issues).toEqual([]);
    expect((await client.upload('/v1/questionnaires/ours-again', text)).status).toBe(200);
  },
);

test('an imported one comes back with its meaning', async () => {
  const { client } = await inventory();
  await client.upload('/v1/questionnaires/container-basics', exampleKonveyor);
  const { text } = await client.text('/v1/questionnaires/container-basics/konveyor.yaml');
  expect(read(text)).toEqual(read(exampleKonveyor));
});

test('one that is not there, or another department’s, is refused', async () => {
  const { client, stranger } = await inventory();
  await client.upload('/v1/questionnaires/container-basics', exampleKonveyor);
  expect((await stranger.get('/v1/questionnaires/container-basics/konveyor.yaml')).status).toBe(404);
  expect((await client.get('/v1/questionnaires/container-basics/konveyor.yaml?version=2.0')).status).toBe(
    404,
  );
});
